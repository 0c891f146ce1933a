package org.hemicycle.responsepolicy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;

class TimedBodyTest {

    private static TimedBody body(Duration patience) {
        var bytes = new DelegatingServletInputStream(new java.io.ByteArrayInputStream(new byte[100_000]));
        return new TimedBody(bytes, new Patience(patience));
    }

    @Test
    void whatArrivesInTimeIsReadWhole() throws IOException {
        assertThat(body(Duration.ofMinutes(5)).readAllBytes()).hasSize(100_000);
    }

    /** A byte now and then keeps a connection's own limit from ever being reached. */
    @Test
    void whoDripsIsGivenUp() {
        assertThatIOException().isThrownBy(() -> body(Duration.ofNanos(-1)).readAllBytes());
    }
}
