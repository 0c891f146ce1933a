package org.hemicycle.elections.voting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.elections.ballot.BallotScheme;
import org.hemicycle.elections.ballot.OpenedBallots;
import org.hemicycle.elections.ballot.SealContext;
import org.hemicycle.elections.ballot.SplitKeyScheme;
import org.hemicycle.platform.test.ballot.Sealing;
import org.hemicycle.tally.json.JsonWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * S01: somebody copies every disk and the registrar's table, and tries to tell who chose what. Over many elections they
 * must do no better than by guessing; with ballots in clear the same attack must find nearly everything.
 */
@WithBallotBox
@Import(LinkageIT.PerhapsInClear.class)
@Tag("long")
class LinkageIT {

    private static final int ELECTIONS = 20;
    private static final int VOTERS = 75;
    private static final String BEST = "nearest bytes, else order of the trackers";

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    PerhapsInClear scheme;

    @Value("${elections.box.datasource.url}")
    String boxUrl;

    @Value("${spring.datasource.url}")
    String electionsUrl;

    private final Random choices = new Random(4);
    private final ListAppender<ILoggingEvent> logs = new ListAppender<>();

    /** The real scheme, or none: what is then cast as sealed is the padded ballot itself. */
    @TestConfiguration(proxyBeanMethods = false)
    @Primary
    static class PerhapsInClear implements BallotScheme {

        private final SplitKeyScheme real = new SplitKeyScheme();
        volatile boolean inClear;

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public int sealedLength() {
            return real.sealedLength();
        }

        @Override
        public SharedKey newKey(int trustees, int threshold) {
            return real.newKey(trustees, threshold);
        }

        @Override
        public Optional<Opener> opener(byte[] key, int trustees, int threshold, Map<Integer, byte[]> shares) {
            return inClear ? Optional.of(PerhapsInClear::text) : real.opener(key, trustees, threshold, shares);
        }

        private static Optional<byte[]> text(byte[] sealed, SealContext context) {
            int length = Short.toUnsignedInt(java.nio.ByteBuffer.wrap(sealed).getShort());
            return Optional.of(java.util.Arrays.copyOfRange(sealed, 2, 2 + length));
        }
    }

    /** What an attack came to, and what guessing would have. */
    private record Figures(Map<String, Integer> right, double guessed, double variance, int voters) {

        Figures plus(Figures other) {
            var sum = new TreeMap<>(right);
            other.right.forEach((way, hits) -> sum.merge(way, hits, Integer::sum));
            return new Figures(sum, guessed + other.guessed, variance + other.variance, voters + other.voters);
        }

        double deviations(String way) {
            return (Objects.requireNonNull(right.get(way)) - guessed) / Math.sqrt(variance);
        }

        String text(String title) {
            return right.entrySet().stream()
                    .map(way -> "  %-45s %5d of %d right, %+.2f standard deviations from guessing"
                            .formatted(way.getKey(), way.getValue(), voters, deviations(way.getKey())))
                    .collect(Collectors.joining(
                            "\n",
                            "%s; guessing gets %.1f ± %.1f\n".formatted(title, guessed, Math.sqrt(variance)),
                            ""));
        }
    }

    @BeforeEach
    void theAttackerReadsTheLogs() {
        logs.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(logs);
    }

    @AfterEach
    void theLogsAreLeftAlone() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(logs);
        scheme.inClear = false;
    }

    @Test
    void whoChoseWhatCannotBeToldFromEverythingThatIsStored() {
        var figures = attacks(ELECTIONS, false);
        System.out.println(figures.text("Linkage, %d elections of %d voters".formatted(ELECTIONS, VOTERS)));

        assertThat(Math.abs(figures.deviations(BEST))).isLessThan(3);
        figures.right()
                .keySet()
                .forEach(way ->
                        assertThat(Math.abs(figures.deviations(way))).as(way).isLessThan(5));
    }

    @Test
    void theSameAttackFindsEverythingInBallotsThatAreNotSealed() {
        scheme.inClear = true;
        var figures = attacks(3, false);
        System.out.println(figures.text("Control, not sealed"));

        assertThat(figures.right().get(BEST)).isGreaterThan((int) (0.95 * figures.voters()));
    }

    @Test
    void theSameAttackFindsEverythingInAListThatIsNotSortedAnew() {
        var figures = attacks(3, true);
        System.out.println(figures.text("Control, opened in the order of the box"));

        assertThat(figures.right().get(BEST)).isGreaterThan((int) (0.95 * figures.voters()));
    }

    private Figures attacks(int many, boolean unsorted) {
        return IntStream.range(0, many)
                .mapToObj(number -> attack(unsorted))
                .reduce(Figures::plus)
                .orElseThrow();
    }

    private Figures attack(boolean unsorted) {
        var evidence = new Evidence(List.of(electionsUrl, boxUrl));
        var booth = Booth.open(http, context, VOTERS);
        var chosen = IntStream.range(0, VOTERS).mapToObj(voter -> choice()).toList();
        var trackers = new TreeMap<String, String>();
        var order = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
        Collections.shuffle(order, choices); // members do not come in the order of the roll
        for (int voter : order) {
            var sealed = scheme.inClear ? inClear(chosen.get(voter)) : booth.seal(chosen.get(voter));
            var said = booth.cast(booth.credentials.get(voter), sealed);
            assertThat(said.status()).isEqualTo(201);
            trackers.put(said.text("tracker"), chosen.get(voter));
        }
        booth.close();
        booth.open(booth.trustees.get(0));
        booth.open(booth.trustees.get(1));
        var list = unsorted ? List.copyOf(trackers.values()) : opened(booth);
        assertThat(list).hasSize(VOTERS);
        var attacker =
                new Attacker(booth.credentials, list, evidence.wal(), evidence.pages(), evidence.rows(), logText());
        return figures(attacker.guesses(), chosen);
    }

    private Figures figures(Map<String, List<String>> guesses, List<String> chosen) {
        var right = new TreeMap<String, Integer>();
        guesses.forEach((way, guess) -> right.put(way, same(guess, chosen)));
        var shuffled = new ArrayList<>(chosen);
        int rounds = 2000;
        double sum = 0;
        double squares = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, choices);
            int hits = same(shuffled, chosen);
            sum += hits;
            squares += (double) hits * hits;
        }
        double mean = sum / rounds;
        return new Figures(right, mean, squares / rounds - mean * mean, VOTERS);
    }

    private static int same(List<String> one, List<String> other) {
        return (int) IntStream.range(0, one.size())
                .filter(at -> one.get(at).equals(other.get(at)))
                .count();
    }

    private String choice() {
        var names = new ArrayList<>(GivenElections.CANDIDATES);
        Collections.shuffle(names, choices);
        return Booth.text(String.join(">", names));
    }

    private byte[] inClear(String text) {
        var padded = java.util.Arrays.copyOf(Sealing.padded(text), scheme.sealedLength());
        var unique = UUID.randomUUID().toString().getBytes(US_ASCII); // else equal ballots would have one tracker
        System.arraycopy(unique, 0, padded, padded.length - unique.length, unique.length);
        return padded;
    }

    private static List<String> opened(Booth booth) {
        var found = new ArrayList<OpenedBallots>();
        booth.inTransaction(ballots -> ballots.opened(booth.election).ifPresent(found::add));
        return found.getFirst().rankings().stream().map(JsonWriter::plain).toList();
    }

    private String logText() {
        return List.copyOf(logs.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .collect(Collectors.joining("\n"));
    }
}
