package org.hemicycle.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hemicycle.identity.Browser;
import org.hemicycle.identity.account.SlowHashes;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

/** Somebody guesses passwords, and asks which accounts exist. Each guesser has a network of its own: 127.0.0.x. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false", "identity.limits.account.tries=12"})
@ActiveProfiles("demo")
@WithPostgres
@Import(GuessingIT.CountingHashes.class)
class GuessingIT {

    private static final AtomicInteger WORK = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @TestConfiguration(proxyBeanMethods = false)
    static class CountingHashes {

        @Bean
        @Primary
        static PasswordEncoder counting() {
            var real = new SlowHashes();
            return new PasswordEncoder() {

                @Override
                public @Nullable String encode(@Nullable CharSequence password) {
                    return real.encode(password);
                }

                @Override
                public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                    WORK.incrementAndGet();
                    return real.matches(password, hash);
                }
            };
        }
    }

    @Test
    void theLimitHoldsAndTheOwnersDeviceIsNotLockedOut() {
        var owner = new Browser(port).signedInAs("officer");

        assertThat(guess("127.0.0.2", "officer@example.org", 7)).containsExactly(401, 401, 401, 401, 401, 429, 429);

        assertThat(from("127.0.0.2")
                        .signIn("officer@example.org", "demo-officer")
                        .statusCode())
                .as("not even with the right password: it is not looked at")
                .isEqualTo(429);
        assertThat(owner.signIn("officer@example.org", "demo-officer").statusCode())
                .isEqualTo(303);
    }

    @Test
    void manyNetworksTogetherStopToo() {
        var owner = new Browser(port).signedInAs("analyst");

        var answers = IntStream.rangeClosed(10, 14)
                .mapToObj(network -> guess("127.0.0." + network, "analyst@example.org", 4))
                .flatMap(List::stream)
                .toList();

        assertThat(answers.stream().filter(status -> status == 401)).hasSize(12);
        assertThat(owner.signIn("analyst@example.org", "demo-analyst").statusCode())
                .isEqualTo(303);
    }

    @Test
    void oneNetworkTryingManyAccountsStopsAndOthersGoOn() {
        var answers = IntStream.range(0, 35)
                .mapToObj(i -> guess("127.0.0.20", "person-%d@example.org".formatted(i), 1)
                        .getFirst())
                .toList();

        assertThat(answers.stream().filter(status -> status == 401)).hasSize(30);
        assertThat(answers.subList(30, 35)).containsOnly(429);
        assertThat(from("127.0.0.21")
                        .signIn("partner@example.org", "demo-partner")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void somebodyUnknownGetsTheSameAnswersAfterTheSameWork() {
        for (var i = 0; i < 7; i++) {
            WORK.set(0);
            var known = from("127.0.0.30").signIn("poc-mar@example.org", "wrong");
            var workForKnown = WORK.getAndSet(0);
            var unknown = from("127.0.0.31").signIn("poc-xyz@example.org", "wrong");

            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(neutral(unknown.body())).isEqualTo(neutral(known.body()));
            assertThat(unknown.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
            assertThat(WORK.get()).isEqualTo(workForKnown).isEqualTo(known.statusCode() == 429 ? 0 : 1);
        }
    }

    @Test
    void aStrangersCookieMakesNoDeviceKnown() {
        var other = new Browser(port).signedInAs("poc-png");
        guess("127.0.0.40", "second-analyst@example.org", 6);

        other.localAddress("127.0.0.40");

        assertThat(other.signIn("second-analyst@example.org", "x").statusCode())
                .as("the cookie is of a device of somebody else")
                .isEqualTo(429);
    }

    @Test
    void aKnownDeviceHasALimitOfItsOwn() {
        var stolen = new Browser(port).signedInAs("second-officer");

        var answers = IntStream.range(0, 12)
                .mapToObj(i -> stolen.signIn("second-officer@example.org", "guess " + i)
                        .statusCode())
                .toList();

        assertThat(answers.stream().filter(status -> status == 401)).hasSizeBetween(10, 11);
        assertThat(answers.getLast()).isEqualTo(429);
    }

    @Test
    void keepsNeitherAddressesNorNetworks() {
        guess("127.0.0.50", "operator@example.org", 1);

        assertThat(db.sql("select string_agg(encode(key, 'escape') || encode(state, 'escape'), ' ') from limit_bucket")
                        .query(String.class)
                        .single())
                .doesNotContain("127.0.0", "example.org");
    }

    private List<Integer> guess(String network, String email, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> from(network).signIn(email, "guess number " + i).statusCode())
                .toList();
    }

    private Browser from(String network) {
        return new Browser(port).localAddress(network);
    }

    private static String neutral(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "value");
    }
}
