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

    /**
     * Asked in turns, so that a busy machine slows both. What tells an account is a difference that is large (15 percent
     * of the median) and no accident of a busy machine (beyond four standard deviations of tossed coins).
     */
    @Test
    void aRefusalTakesAsLongForSomebodyUnknown() {
        var browser = new Browser(port);
        var pairs = IntStream.range(0, PAIRS)
                .mapToObj(number -> pair(browser, number))
                .skip(WARM_UP)
                .toList();

        var known = median(pairs.stream().map(Pair::known));
        var unknown = median(pairs.stream().map(Pair::unknown));
        var large = Math.abs(known - unknown) * 100 >= known * 15;
        var slower =
                pairs.stream().filter(pair -> pair.known() > pair.unknown()).count();
        var excess = 2 * slower - pairs.size();
        var noAccident = excess * excess > 4 * 4 * pairs.size();

        assertThat(large && noAccident)
                .as(
                        "medians %d and %d microseconds, the known one slower %d times of %d",
                        known / 1000, unknown / 1000, slower, pairs.size())
                .isFalse();
    }

    /** Who is asked for first changes from pair to pair. */
    private static Pair pair(Browser browser, int number) {
        var stranger = "nobody-%d@example.org".formatted(number);
        if (number % 2 == 0) {
            var known = nanos(browser, "officer@example.org");
            return new Pair(known, nanos(browser, stranger));
        }
        var unknown = nanos(browser, stranger);
        return new Pair(nanos(browser, "officer@example.org"), unknown);
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
