package org.hemicycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hemicycle.embedded.CannotStart;
import org.junit.jupiter.api.Test;

class StartingTest {

    @Test
    void waitsForTheStartBeforeItCloses() throws Exception {
        var closed = new AtomicBoolean();
        var mayStart = new CountDownLatch(1);
        var starting = new Starting<AutoCloseable>("slow", () -> {
            mayStart.await();
            return () -> closed.set(true);
        });
        var closing = new Thread(() -> {
            try {
                starting.close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });

        closing.start();
        mayStart.countDown();
        closing.join();

        assertThat(closed).isTrue();
    }

    @Test
    void saysWhyNothingStartedAndHasNothingToClose() {
        var starting = new Starting<AutoCloseable>("stuck", () -> {
            throw new CannotStart("The port is taken");
        });

        assertThatThrownBy(starting::ready).isInstanceOf(CannotStart.class).hasMessage("The port is taken");
        assertThatNoException().isThrownBy(starting::close);
    }
}
