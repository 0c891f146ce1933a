package org.hemicycle.tally.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.ResultDocument;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.read.VotesFile;
import org.hemicycle.tally.record.RecordVerifier;

/** Files with a few bytes, words or lines changed are either counted or refused with one sentence, never anything else. */
class MutatedFilesTest {

    private static final List<String> FILES = List.of(
            "published/kubernetes/2018-ballots.csv",
            "published/govan/govan-2007.blt",
            "published/ogp/2019-ranks.csv",
            "published/ogp/2017-points.csv",
            "fuzz/orders.toi",
            "fuzz/orders.soc",
            "fuzz/older.toi");
    private static final List<String> SCRAPS = List.of(
            ",",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "=",
            "-",
            "-1",
            "0",
            "999999999999999999999",
            "2147483648",
            "1e9",
            "NaN",
            "{",
            "}",
            "{1,1}",
            "#",
            ":",
            "\uFEFF",
            "\u0000",
            "é",
            "No opinion",
            "No opinion ",
            "candidate",
            "x",
            " ",
            "\t",
            "1.5",
            "\uD83D");

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void aMutatedFileIsCountedOrRefusedInASentence(
            @ForAll @IntRange(min = 0, max = 6) int file,
            @ForAll @IntRange(min = 1, max = 4) int changes,
            @ForAll long seed)
            throws IOException {
        var mutated = mutate(Files.readString(Given.file(FILES.get(file))), changes, new Random(seed));
        var path = Files.write(Files.createTempFile("mutated", suffix(FILES.get(file))), mutated.getBytes(UTF_8));
        try {
            count(path, new Random(seed));
        } catch (Uncountable refused) {
            assertThat(refused.getMessage()).doesNotContain("\n").endsWith(".");
        } finally {
            Files.delete(path);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void mutatedRulesAreReadOrRefusedInASentence(@ForAll @IntRange(min = 1, max = 4) int changes, @ForAll long seed)
            throws IOException {
        var text = mutate(Files.readString(Given.file("fuzz/rules.json")), changes, new Random(seed));
        var votes = Given.ballots("A B C", "2 A>B>C", "1 B>C>A");
        try {
            var rules = RulesDocument.read(JsonText.parse("rules.json", text), votes.candidates());
            new Tally(Method.SCHULZE, 2, rules).count(votes, List.of());
        } catch (Uncountable refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
    void mutatedRecordsAreCheckedOrRefusedInASentence(
            @ForAll boolean full, @ForAll @IntRange(min = 1, max = 4) int changes, @ForAll long seed)
            throws IOException {
        var example = full ? "election-record.v1.auditors.json" : "election-record.v1.public.json";
        var record = Files.readString(Given.contracts().resolve("records/examples/" + example));
        try {
            RecordVerifier.verify(
                    JsonText.parse("record.json", mutate(record, changes, new Random(seed))), Optional.empty());
        } catch (Uncountable refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    private static void count(Path path, Random random) {
        var reading = VotesFile.read(path, Optional.empty());
        for (var method : Method.values()) {
            try {
                var result = new Tally(method, 1 + random.nextInt(4), Rules.none())
                        .count(reading.votes(), reading.withdrawn());
                assertThat(result.counted().control().holds()).isTrue();
                assertThat(JsonWriter.pretty(ResultDocument.of(result))).isNotEmpty();
            } catch (Uncountable notByThisMethod) {
                assertThat(notByThisMethod.getMessage()).endsWith(".");
            }
        }
    }

    private static String mutate(String text, int changes, Random random) {
        var mutated = new StringBuilder(text);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), at + random.nextInt(6));
            var scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
            switch (random.nextInt(5)) {
                case 0 -> mutated.insert(at, scrap);
                case 1 -> mutated.replace(at, to, scrap);
                case 2 -> mutated.delete(at, to);
                case 3 -> mutated.setLength(at);
                default -> repeatALine(mutated, at);
            }
        }
        return mutated.toString();
    }

    private static void repeatALine(StringBuilder text, int at) {
        int from = text.lastIndexOf("\n", at) + 1;
        int to = text.indexOf("\n", from);
        text.insert(from, text.substring(from, to < 0 ? text.length() : to) + "\n");
    }

    private static String suffix(String name) {
        return name.substring(name.lastIndexOf('.'));
    }
}
