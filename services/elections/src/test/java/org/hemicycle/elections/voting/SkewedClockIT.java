package org.hemicycle.elections.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** F14: the service's own clock is wrong by ten minutes at the close. The database's decides. */
@WithBallotBox
@TestPropertySource(properties = "spring.main.allow-bean-definition-overriding=true")
@Import(SkewedClockIT.WrongClocks.class)
class SkewedClockIT {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    /** Every clock that the service can ask, wrong by the same amount. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WrongClocks {

        static volatile Duration wrongBy = Duration.ZERO;

        @Bean
        @Primary
        Clock procedureClock() {
            return new WrongClock();
        }

        @Bean
        Clock machineClock() {
            return new WrongClock();
        }
    }

    private static final class WrongClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(WrongClocks.wrongBy);
        }
    }

    @AfterEach
    void theClockIsRightAgain() {
        WrongClocks.wrongBy = Duration.ZERO;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT10M", "-PT10M"})
    void theDatabaseDecidesWhatCameInTime(String wrongBy) {
        var now = Instant.now();
        var open = new Booth(http, context, 1, now.minusSeconds(60), now.plusSeconds(300));
        var over = new Booth(http, context, 1, now.minusSeconds(300), now.minusSeconds(1));
        var early = new Booth(http, context, 1, now.plusSeconds(300), now.plusSeconds(500));
        WrongClocks.wrongBy = Duration.parse(wrongBy);

        assertThat(cast(open).status()).isEqualTo(201);
        assertThat(cast(over).text("rule")).isEqualTo("CLOSED");
        assertThat(cast(early).text("rule")).isEqualTo("NOT_YET_OPEN");
    }

    private static Booth.Said cast(Booth booth) {
        return booth.cast(booth.credentials.getFirst(), booth.seal(Booth.text("Kenya")));
    }
}
