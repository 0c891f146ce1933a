package org.hemicycle.tally.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hemicycle.tally.Given;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyMainTest {

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void printsTheDocumentOfACount() {
        assertThat(run("count --method borda --seats 3 published/ogp/2022-ranks.csv"))
                .isZero();

        assertThat(err).isEmpty();
        var document = document();
        assertThat(document.object().keySet())
                .contains("ranking", "elected", "totals", "outcomes", "controlSum", "deviations", "pairwise", "trace");
        assertThat(texts(document.field("ranking"))).containsExactly("Germany", "Chile", "Indonesia", "Côte d'Ivoire");
        assertThat(texts(document.field("elected"))).containsExactly("Germany", "Chile", "Indonesia");
        assertThat(document.field("controlSum").whole(0, 1000)).isEqualTo(540);
        assertThat(document.field("totals").field("Germany").whole(0, 1000)).isEqualTo(177);
        assertThat(document.field("margin").whole(0, 10)).isEqualTo(1);
        assertThat(document.field("recount").truth()).isTrue();
        assertThat(document.field("outcomes")
                        .field("Côte d'Ivoire")
                        .field("outcome")
                        .text())
                .isEqualTo("NOT_ELECTED");
    }

    @Test
    void printsTiesAsNestedListsAndTheDecidingLines() throws IOException {
        var file = file("x.csv", "A,B,C\n1,1,3\n");
        assertThat(run("count --method=schulze --seats=1 " + file)).isZero();

        assertThat(out).contains("\"ranking\" : [ [ \"A\", \"B\" ], \"C\" ]");
        assertThat(texts(document().field("deviations"))).containsExactly("TIE_UNRESOLVED(A, B)");
        assertThat(document().field("pairwise").field("A").field("C").whole(0, 9))
                .isEqualTo(1);
        assertThat(document().field("pairwise").field("A").object()).containsOnlyKeys("B", "C");
    }

    @Test
    void printsTheRoundsOfATransferableVote() {
        assertThat(run("count --method stv-scottish published/govan/govan-2007.blt"))
                .isZero();

        var rounds = document().field("rounds").list();
        assertThat(rounds).hasSize(9);
        assertThat(out).contains("\"Shaukat Butt\" : 1412.4557");
        assertThat(rounds.get(1).field("nonTransferable").number()).isEqualByComparingTo("284.6818");
        assertThat(rounds.get(1).field("lostByRounding").number()).isEqualByComparingTo("0.0094");
        assertThat(document().field("quota").whole(0, 9999)).isEqualTo(1913);
        assertThat(document().has("pairwise")).isFalse();
        assertThat(document().field("outcomes").field("Will Jess").field("line").text())
                .startsWith("Round 9. Will Jess is excluded with 977.80970 votes; elected: John Flanagan");
    }

    @Test
    void limitsComeWithTheRules() throws IOException {
        var rules = file("rules.json", """
                {"groups": {"c04": "AFRICA"}, "continuing": {"AFRICA": 0, "EUROPE": 3}, "min": 1, "max": 4}""");
        assertThat(run("count --method schulze --seats 3 --rules " + rules + " published/kubernetes/2017-ballots.csv"))
                .isZero();

        assertThat(texts(document().field("elected"))).containsExactly("c07", "c10", "c04");
        assertThat(document().field("outcomes").field("c05").field("outcome").text())
                .isEqualTo("PASSED_OVER_FLOOR");
    }

    @Test
    void termsStandbyTurnoutAndWithdrawalsComeWithTheRules() throws IOException {
        var rules = file("rules.json", """
                {"terms": [3, 1], "standby": 1, "roll": 9, "withdrawn": ["D"]}""");
        var votes = file("x.csv", "A,B,C,D\n1,2,3,4\n2,1,3,4\n1,2,3,4\n");
        assertThat(run("count --method borda --seats 2 --rules " + rules + " " + votes))
                .isZero();

        assertThat(out).contains("\"A\" : 3,\n    \"B\" : 1\n");
        assertThat(texts(document().field("standby"))).containsExactly("C");
        assertThat(document().field("turnout").field("roll").whole(0, 10)).isEqualTo(9);
        assertThat(document().field("turnout").field("fraction").text()).isEqualTo("3/9");
        assertThat(document().field("outcomes").field("D").field("outcome").text())
                .isEqualTo("WITHDRAWN");
        assertThat(document().field("totals").object()).containsOnlyKeys("A", "B", "C");
        assertThat(document().field("totals").field("A").whole(0, 9)).isEqualTo(8);
    }

    @Test
    void theMisprintOf2019IsNamedWithBothNumbers() {
        assertThat(run("count --method borda --seats 3 --published published/ogp/2019-published.csv"
                        + " published/ogp/2019-ranks.csv"))
                .isEqualTo(3);

        assertThat(err).isEqualTo("Germany: published 288, recomputed 228.\n");
        assertThat(document().field("published").field("agrees").truth()).isFalse();
        assertThat(document().field("published").field("differences").list()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Germany\": 228, \"Kenya\": 137}                                  | 0",
                "{\"Germany\": 229}                                                  | 3",
                "{\"totals\": {\"Germany\": 228}, \"elected\": [\"Indonesia\", \"Germany\", \"Georgia\"]} | 0",
                "{\"totals\": {\"Germany\": 228}, \"elected\": [\"Germany\", \"Georgia\", \"Kenya\"]}     | 3",
                "{\"totals\": [{\"candidate\": \"Germany\", \"points\": 288}]}        | 3",
                "[{\"candidate\": \"Germany\", \"total\": 228}]                       | 0",
                "{\"ranking\": [\"Germany\", \"Georgia\", \"Indonesia\", \"Kenya\", \"Armenia\"]} | 0",
                "{\"publishedRanking\": [\"Georgia\", \"Germany\", \"Indonesia\", \"Kenya\", \"Armenia\"]} | 3",
                "{\"Utopia\": 1}                                                     | 2",
                "{\"Germany\": \"228\"}                                              | 2",
                "[{\"candidate\": \"Germany\"}]                                      | 2",
                "{}                                                                  | 2",
                "{\"totals\": {}}                                                    | 2"
            })
    void publishedMayBeJson(String json, int exit) throws IOException {
        var published = file("published.json", json);

        assertThat(run("count --method borda --seats 3 --published " + published + " published/ogp/2019-ranks.csv"))
                .isEqualTo(exit);
        assertThat(err.lines().count()).isEqualTo(exit == 0 ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "candidate,points;Germany,228                 | 0 | ",
                "candidate,region,total;Germany,Europe,288    | 3 | Germany: published 288, recomputed 228.",
                "Germany,288;Kenya,137                        | 3 | Germany: published 288, recomputed 228.",
                "name,published_total;Germany,288             | 3 | Germany: published 288, recomputed 228.",
                "candidate,points;Germany,many                | 2 | published.csv: line 2, cell 2: \"many\" is no total.",
                "candidate,points;Germany,228;Germany,228     | 2 | published.csv: line 3, cell 1: two candidates are called",
                "candidate,points                             | 2 | published.csv: line 2, cell 1: the file has no total.",
                "Germany                                      | 2 | published.csv: line 1, cell 1: \"Germany\" is no total.",
                "Utopia,1                                     | 2 | published.csv: no candidate of the count is called \"Utopia\"."
            })
    void publishedMayBeATable(String table, int exit, @Nullable String sentence) throws IOException {
        var published = file("published.csv", table.replace(';', '\n') + "\n");

        assertThat(run("count --method borda --seats 3 --published " + published + " published/ogp/2019-ranks.csv"))
                .isEqualTo(exit);
        assertThat(err).startsWith(sentence == null ? "" : sentence);
    }

    @Test
    void publishedRankingsMayTurnTiesRound() throws IOException {
        var votes = file("x.csv", "A,B,C\n2,1,3\n1,2,3\n");
        var published = file("published.json", "{\"ranking\": [\"B\", \"A\", \"C\"]}");

        assertThat(run("count --method borda --seats 2 --published " + published + " " + votes))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                       | Say \"count\", \"verify\" or \"cosign\"; see --help.",
                "tally                                                  | Say \"count\", \"verify\" or \"cosign\"; see --help.",
                "count --seats 1 published/ogp/2019-ranks.csv           | A count needs --method; see --help.",
                "count --method borda published/ogp/2019-ranks.csv      | A count needs --seats; see --help.",
                "count --method coin --seats 1 x                        | The method coin is not known; there are borda,",
                "count --method borda --seats 0 published/ogp/2019-ranks.csv | --seats 0 is no number of seats.",
                "count --method borda --seats -1 published/ogp/2019-ranks.csv | --seats -1 is no number of seats.",
                "count --method borda --seats 99999999 published/ogp/2019-ranks.csv | --seats 99999999 is no number of seats.",
                "count --method borda --seats                           | The option --seats needs a value; see --help.",
                "count --method borda --method borda x                  | The option --method is given twice.",
                "count --methods borda x                                | The option --methods is not known; see --help.",
                "count --method borda --seats 1                         | One file is expected, and 0 are given; see --help.",
                "count --method borda --seats 1 x y                     | One file is expected, and 2 are given; see --help.",
                "count --method borda --seats 1 nowhere.csv             | nowhere.csv cannot be read: it is not there, or no file.",
                "count --method schulze --seats 1 published/ogp/2019-ranks.csv | schulze needs the ballots; this file is a table of sums.",
                "count --method stv-scottish --seats 1 published/ogp/2017-points.csv | stv-scottish needs the ballots",
                "count --method stv-scottish --seats 4 --rules published/ogp/floor-rules.json published/govan/govan-2007.blt "
                        + "| Limits on seats apply to methods that yield a ranking; stv-scottish takes none.",
                "verify nowhere.json                                    | nowhere.json cannot be read"
            })
    void badWordsAreAnsweredInOneSentence(String words, String sentence) {
        assertThat(run(words == null ? "" : words)).isEqualTo(2);

        assertThat(out).isEmpty();
        assertThat(err).startsWith(sentence.strip()).endsWith(".\n").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"max\": -1}                            | line 1, cell max: a whole number from 0 to 1000000 is expected here.",
                "{\"max\": 1.5}                           | line 1, cell max: a whole number",
                "{\"max\": 1e99}                          | line 1, cell max: this number is too long.",
                "{\"max\": \"4\"}                         | line 1, cell max: a number is expected here.",
                "{\"maximum\": 4}                         | line 1, cell maximum: \"maximum\" is not known here.",
                "{\"max\": 1, \"max\": 2}                 | line 1, cell 17: this is not JSON",
                "{\"max\": 1                              | line 2, cell 1: this is not JSON",
                "{\"min\": 5, \"max\": 4}                 | line 1, cell min: the floor 5 is above the ceiling 4.",
                "[1]                                      | line 1, cell 1: an object is expected here.",
                "{} {}                                    | line 1, cell 1: there is something behind the end of the document.",
                "{\"groups\": {\"X\": \"EU\"}}            | line 1, cell groups.X: no candidate is called \"X\".",
                "{\"groups\": {\"A\": \" \"}}             | line 1, cell groups.A: a group needs a name.",
                "{\"groups\": {\"A\": 1}}                 | line 1, cell groups.A: a text is expected here.",
                "{\"ties\": [\"COIN\"]}                   | line 1, cell ties[0]: \"COIN\" is none of [COUNT_BACK, HEAD_TO_HEAD, RUN_OFF, LOT].",
                "{\"ties\": {}}                           | line 1, cell ties: a list is expected here.",
                "{\"lot\": {\"seed\": \"x\"}}             | A lot counts only if its seed was committed to before the close.",
                "{\"incomplete\": \"NONE\"}               | line 1, cell incomplete: \"NONE\" is none of [ZERO, FORBID, MODIFIED, AVERAGE].",
                "{\"terms\": [3]}                         | There are 1 terms for 2 seats.",
                "{\"withdrawn\": [\"A\", \"B\", \"C\"]}   | No candidate is left to count.",
                "{\"roll\": 0}                            | line 1, cell roll: a whole number from 1 to 1000000",
                "{\"roll\": 1}                            | 2 ballots were cast, and 1 may vote by the roll.",
                "{\"caps\": [{\"max\": 2}]}               | line 1, cell caps[0]: \"groups\" is missing."
            })
    void badRulesAreAnsweredInOneSentence(String rules, String sentence) throws IOException {
        var file = file("rules.json", rules + "\n");
        var votes = file("x.csv", "A,B,C\n1,2,3\n2,1,3\n");

        assertThat(run("count --method borda --seats 2 --rules " + file + " " + votes))
                .isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains(sentence.strip()).hasLineCount(1);
    }

    @Test
    void helpIsNoError() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("stv-scottish").contains("Exit codes");
        assertThat(run("count --help")).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void sentencesStayOnOneLineWhateverTheFileHolds() throws IOException {
        assertThat(run("count --method schulze --seats 1 " + file("x.csv", "A,B\n1,\u0007\u2028x\n")))
                .isEqualTo(2);

        assertThat(err).hasLineCount(1);
    }

    private int run(String words) {
        var written = new ByteArrayOutputStream();
        var failed = new ByteArrayOutputStream();
        var args = words.isBlank() ? List.<String>of() : List.of(words.strip().split(" "));
        var resolved = args.stream()
                .map(word -> word.startsWith("published/") ? Given.file(word).toString() : word)
                .toList();
        int exit = TallyMain.run(resolved, new PrintStream(written, true, UTF_8), new PrintStream(failed, true, UTF_8));
        out = written.toString(UTF_8).replace("\r\n", "\n");
        err = failed.toString(UTF_8).replace("\r\n", "\n");
        return exit;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Node document() {
        return JsonText.parse("out", out);
    }

    private static List<String> texts(Node list) {
        return list.list().stream().map(Node::text).toList();
    }
}
