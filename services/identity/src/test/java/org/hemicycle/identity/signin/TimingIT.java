package org.hemicycle.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.identity.Browser;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** How long a refusal takes does not tell whether the account exists. That the same work is done, GuessingIT counts. */
@Tag("long")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=identity",
            "test.tokens=false",
            "identity.limits.source.tries=100000",
            "identity.limits.source-and-account.tries=100000",
            "identity.limits.account.tries=100000"
        })
@ActiveProfiles("demo")
@WithPostgres
class TimingIT {

    private static final int PAIRS = 60;
    private static final int WARM_UP = 10;

    @LocalServerPort
    int port;

    private record Pair(long known, long unknown) {}

    /** Asked in turns, so that a busy machine slows both. */
    @Test
    void theMedianRefusalTakesAsLongForSomebodyUnknown() {
        var browser = new Browser(port);
        var pairs = IntStream.range(0, PAIRS)
                .mapToObj(i -> new Pair(
                        nanos(browser, "officer@example.org"), nanos(browser, "nobody-%d@example.org".formatted(i))))
                .skip(WARM_UP)
                .toList();

        var known = median(pairs.stream().map(Pair::known));
        var unknown = median(pairs.stream().map(Pair::unknown));

        assertThat(Math.abs(known - unknown) * 100 / known)
                .as("%d and %d microseconds, difference in percent", known / 1000, unknown / 1000)
                .isLessThan(15);
    }

    private static long nanos(Browser browser, String email) {
        var begun = System.nanoTime();
        assertThat(browser.signIn(email, "wrong").statusCode()).isEqualTo(401);
        return System.nanoTime() - begun;
    }

    private static long median(Stream<Long> times) {
        List<Long> sorted = times.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
