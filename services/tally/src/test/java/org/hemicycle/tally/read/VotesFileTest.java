package org.hemicycle.tally.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Pairwise;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.RankCounts;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.number.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotesFileTest {

    private static final String NEW = """
            # FILE NAME: 00001-00000001.%s
            # DATA TYPE: %s
            # NUMBER ALTERNATIVES: 3
            # NUMBER VOTERS: 6
            # ALTERNATIVE NAME 1: Ann Ba
            # ALTERNATIVE NAME 2: Cy, Dee
            # ALTERNATIVE NAME 3: Ede
            """;

    @TempDir
    Path folder;

    @Test
    void readsKubernetesBallotsWithEqualRanksAndNoOpinion() throws IOException {
        var reading = read("x.csv", "A,B,C\n1,1,3\n2,No opinion,1\nNo opinion,no opinion,No Opinion\n");
        var profile = (Profile) reading.votes();

        assertThat(reading.format()).isEqualTo(Format.KUBERNETES);
        assertThat(profile.unlisted()).isEqualTo(Unlisted.NO_OPINION);
        assertThat(profile.marking()).isEqualTo(Marking.FIRST_PLACE);
        assertThat(profile.ballots()).isEqualTo(3);
        assertThat(Pairwise.of(profile)).isDeepEqualTo(new long[][] {{0, 0, 1}, {0, 0, 1}, {1, 0, 0}});
        assertThat(RankCounts.of(profile)).isDeepEqualTo(new long[][] {{1, 1, 0}, {1, 0, 0}, {1, 0, 1}});
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFA,B\r\n1,2\r\n", "\n\nA , B\n\n 1,2 \n\n", "\"A\",\"B\"\n\"1\",2", "A,B\r1,2\r"})
    void takesWhatSpreadsheetsWrite(String text) throws IOException {
        var profile = (Profile) read("x.csv", text).votes();

        assertThat(profile.candidates().names()).containsExactly("A", "B");
        assertThat(Pairwise.of(profile)).isDeepEqualTo(new long[][] {{0, 1}, {0, 0}});
    }

    @Test
    void quotedNamesMayHoldCommasAndQuotationMarks() throws IOException {
        var profile = (Profile)
                read("x.csv", "\"Ba, Ann\",\"Cy \"\"C\"\" Dee\"\n1,2\n").votes();

        assertThat(profile.candidates().names()).containsExactly("Ba, Ann", "Cy \"C\" Dee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,B;1,x              | line 2, cell 2: \"x\" is no rank for B: a number from 1 to 2 or \"No opinion\" is expected.",
                "A,B;1,3              | line 2, cell 2: \"3\" is no rank for B",
                "A,B;0,1              | line 2, cell 1: \"0\" is no rank for A",
                "A,B;-1,1             | line 2, cell 1: \"-1\" is no rank for A",
                "A,B;1,99999999999999 | line 2, cell 2: \"99999999999999\" is no rank for B",
                "A,B;1,1.5            | line 2, cell 2: \"1.5\" is no rank",
                "A,B;1,               | line 2, cell 2: \"\" is no rank for B",
                "A,B;;1               | line 3, cell 2: 1 cells stand under 2 candidates.",
                "A,B;1,2,3            | line 2, cell 3: 3 cells stand under 2 candidates.",
                "A,A;1,2              | line 1, cell 2: two candidates are called \"A\".",
                "A,,B;1,2,3           | line 1, cell 2: a candidate has no name.",
                "1,2;2,1              | line 1, cell 1: the first line must name the candidates",
                "A,B;\"1,2            | line 2, cell 1: a quotation mark is not closed in its line.",
                "A,B;\"1\"x,2         | line 2, cell 1: something follows a closing quotation mark.",
                "A,B;1\"x,2           | line 2, cell 1: a quotation mark stands within the cell.",
                "A,B;1,\uFFFD         | line 2, cell 2: character 3 is not UTF-8 text.",
                ";                    | line 3, cell 1: the file is empty."
            })
    void aBadKubernetesFileIsNamedByLineAndCell(String text, String sentence) throws IOException {
        assertRefused("x.csv", text.replace(';', '\n') + "\n", sentence);
    }

    @Test
    void equalRanksAndGapsAreRememberedForMethodsThatNeedStrictOnes() throws IOException {
        var level = (Profile) read("x.csv", "A,B,C\n1,2,3\n2,1,2\n1,1,1\n").votes();
        var gap = (Profile) read("y.csv", "A,B,C\n1,3,No opinion\n").votes();

        assertThatThrownBy(level::strict)
                .hasMessage("x.csv: line 3, cell 3: rank 2 is given twice, and this method needs one rank each.");
        assertThatThrownBy(gap::strict)
                .hasMessage(
                        "y.csv: line 2, cell 2: rank 3 is given but not rank 2, and this method needs ranks without gaps.");
    }

    @Test
    void readsBlt() throws IOException {
        var reading = read("x.blt", """
                3 2 # three candidates
                -2
                4 1 3 0
                2 3=2 1 0
                1 0
                0
                "Ann" "Bo"
                "Cy"
                "Title"
                """);
        var profile = (Profile) reading.votes();

        assertThat(reading.format()).isEqualTo(Format.BLT);
        assertThat(reading.seats()).isEqualTo(2);
        assertThat(reading.withdrawn()).containsExactly("Bo");
        assertThat(profile.candidates().names()).containsExactly("Ann", "Bo", "Cy");
        assertThat(profile.unlisted()).isEqualTo(Unlisted.LAST);
        assertThat(profile.marking()).isEqualTo(Marking.LISTED);
        assertThat(profile.ballots()).isEqualTo(7);
        assertThat(RankCounts.of(profile)).isDeepEqualTo(new long[][] {{4, 0, 2}, {2, 0, 0}, {2, 4, 0}});
        assertThatThrownBy(profile::strict).hasMessageStartingWith("x.blt: line 4, cell 2: two candidates are level");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1;1 3 0;0;'A';'B'          | line 2, cell 2: \"3\" is no candidate, from 1 to 2.",
                "2 1;1 1 1 0;0;'A';'B'        | line 2, cell 3: candidate 1 is ranked twice on one ballot.",
                "2 1;1 -1 0;0;'A';'B'         | line 2, cell 2: \"-1\" is no candidate",
                "2 1;x 1 0;0;'A';'B'          | line 2, cell 1: \"x\" is no number of ballots; a 0 alone ends them.",
                "2 1;-3;1 1 0;0;'A';'B'       | line 2, cell 1: \"-3\" is no withdrawn candidate, from -1 to -2.",
                "2 1;1 1 0                    | line 3, cell 1: the file ends before the 0 that closes the ballots.",
                "2 1;1 1                      | line 3, cell 1: the file ends within a ballot, which a 0 must close.",
                "2 1;1 1 0;0;'A'              | line 5, cell 1: the file ends after 1 of 2 names.",
                "2 1;1 1 0;0;'A';'A'          | line 5, cell 1: two candidates are called \"A\".",
                "2 1;1 1 0;0;'A';''           | line 5, cell 1: a candidate has no name.",
                "2 1;1 1 0;0;'A';B            | line 5, cell 1: a candidate's name in quotation marks is expected, not \"B\".",
                "2 1;1 1 0;0;'A';'B'; x       | line 6, cell 1: only a title in quotation marks may follow the names, not \"x\".",
                "2 1;1 1 0;0;'A';'B           | line 5, cell 1: a quotation mark is not closed in its line.",
                "0 1;0                        | line 1, cell 1: \"0\" is not the number of candidates, from 1 to 2000.",
                "999999 1;0                   | line 1, cell 1: \"999999\" is not the number of candidates",
                "2 0;0                        | line 1, cell 2: \"0\" is not the number of seats",
                "2 1;600000000 1 0;0;'A';'B'  | line 2, cell 1: these are more ballots than can be counted.",
                "2 1;99999999999 1 0;0        | line 2, cell 1: \"99999999999\" is no number of ballots",
                "2 1;1 1= 0;0;'A';'B'         | line 2, cell 2: \"1=\" is no candidate"
            })
    void aBadBltFileIsNamedByLineAndCell(String text, String sentence) throws IOException {
        assertRefused("x.blt", text.replace(';', '\n').replace('\'', '"') + "\n", sentence);
    }

    @Test
    void readsPrefLibOrders() throws IOException {
        var soi = read("x.soi", NEW.formatted("soi", "soi") + "4: 3,1\n2: 2\n");
        var toc = read("x.toc", NEW.formatted("toc", "toc") + "5: 2,{1,3}\n1: {3, 2, 1}\n");

        assertThat(soi.format()).isEqualTo(Format.SOI);
        assertThat(soi.votes().candidates().names()).containsExactly("Ann Ba", "Cy, Dee", "Ede");
        assertThat(((Profile) soi.votes()).marking()).isEqualTo(Marking.LISTED);
        assertThat(Pairwise.of((Profile) soi.votes())).isDeepEqualTo(new long[][] {{0, 4, 0}, {2, 0, 2}, {4, 4, 0}});
        assertThat(toc.format()).isEqualTo(Format.TOC);
        assertThat(((Profile) toc.votes()).marking()).isEqualTo(Marking.FIRST_PLACE);
        assertThat(Pairwise.of((Profile) toc.votes())).isDeepEqualTo(new long[][] {{0, 0, 0}, {5, 0, 5}, {0, 0, 0}});
    }

    @Test
    void readsTheOlderPrefLibForm() throws IOException {
        var reading = read("x.toi", "3\n1,Ann\n2,Bo\n3,Cy\n6,6,2\n4,{1,3}\n2,2,1\n");

        assertThat(reading.format()).isEqualTo(Format.TOI);
        assertThat(RankCounts.of((Profile) reading.votes()))
                .isDeepEqualTo(new long[][] {{4, 2, 0}, {2, 0, 0}, {4, 0, 0}});
    }

    @Test
    void tellsPrefLibFormsByNameAndContent() throws IOException {
        var facts = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n";

        assertThat(read("x.soc", facts + "1: 1,2\n").format()).isEqualTo(Format.SOC);
        assertThat(read("x.txt", facts + "1: 1\n").format()).isEqualTo(Format.SOI);
        assertThat(read("x.txt", facts + "1: {1,2}\n").format()).isEqualTo(Format.TOI);
        assertThat(read("x.txt", "# a comment\n2 1\n1 1 0\n0\n\"A\"\n\"B\"\n").format())
                .isEqualTo(Format.BLT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soi | 6: 4,1       | line 8, cell 2: \"4\" is no candidate, from 1 to 3.",
                "soi | 6: 1,1       | line 8, cell 3: candidate 1 is ranked twice on one ballot.",
                "soi | 6: {1,2}     | line 8, cell 3: two candidates are level, which a .soi file has not.",
                "toi | 6: {1,2      | line 8, cell 3: a brace is not closed.",
                "toi | 6: 1},2      | line 8, cell 2: \"1}\" is no candidate",
                "toi | 6: {}        | line 8, cell 2: \"{}\" is no candidate",
                "toi | 6: {{1,2}    | line 8, cell 2: \"{{1\" is no candidate",
                "soi | 6 1,2        | line 8, cell 1: a line begins with how many ballots it stands for",
                "soi | x: 1,2       | line 8, cell 1: a line begins with how many ballots it stands for",
                "soi | 0: 1,2       | line 8, cell 1: a line begins with how many",
                "soi | 5: 1,2       | line 4, cell 2: 6 voters are announced, but there are 5 ballots.",
                "soc | 6: 1,2       | line 8, cell 4: 2 of 3 candidates are ranked, and a .soc file ranks all.",
                "soi | 6: 1,,2      | line 8, cell 3: \"\" is no candidate",
                "soi | 600000000: 1 | line 8, cell 1: these are more ballots than can be counted."
            })
    void aBadPrefLibFileIsNamedByLineAndCell(String type, String order, String sentence) throws IOException {
        assertRefused("x." + type, NEW.formatted(type, type) + order + "\n", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# ALTERNATIVE NAME 1: A;# ALTERNATIVE NAME 1: B;1: 1 | line 2, cell 1: this is no new candidate's number",
                "# ALTERNATIVE NAME 1: A;# ALTERNATIVE NAME 2: A;1: 1 | line 2, cell 2: two candidates are called \"A\".",
                "# ALTERNATIVE NAME 2: A;1: 1                         | cell 1: there are names for 1 of 1 candidates",
                "# ALTERNATIVE NAME x: A;1: 1                         | line 1, cell 1: this is no new candidate's number",
                "# NUMBER ALTERNATIVES: x;1: 1                        | line 1, cell 2: \"x\" is no number.",
                "# NUMBER ALTERNATIVES: 2;# ALTERNATIVE NAME 1: A;1: 1| cell 1: there are names for 1 of 2 candidates",
                "# FILE NAME: x;1: 1                                  | cell 1: there are names for 0 of 1 candidates",
                "2;1,A;3,B;1,1,1                                      | line 3, cell 1: \"2,name\" is expected.",
                "2;1,A;2,A;1,1,1                                      | line 3, cell 2: two candidates are called \"A\".",
                "2;1,A                                                | line 3, cell 1: the file ends after 1 of 2 names.",
                "2;1,A;2,B                                            | line 4, cell 1: the file ends before the sums of its ballots.",
                "2;1,A;2,B;1,1                                        | line 4, cell 1: three sums are expected, not \"1,1\".",
                "2;1,A;2,B;1,2,1;1,1                                  | line 4, cell 2: 2 voters are announced, but there are 1 ballots."
            })
    void aBadPrefLibHeadIsNamedByLineAndCell(String text, String sentence) throws IOException {
        assertRefused("x.soi", text.replace(';', '\n') + "\n", sentence);
    }

    @Test
    void readsATableOfRanks() throws IOException {
        var reading = read("x.csv", "candidate,region,1,2\nAnn,Europe,3,1\nBo,,1,2\n");
        var table = (RankTable) reading.votes();

        assertThat(reading.format()).isEqualTo(Format.RANKS);
        assertThat(table.ballots()).isEqualTo(4);
        assertThat(table.counts()).isDeepEqualTo(new long[][] {{3, 1}, {1, 2}});
        assertThat(table.isComplete()).isFalse();
        assertThat(table.candidates().region(0)).isEqualTo("Europe");
        assertThat(table.candidates().region(1)).isNull();
        assertThat(read("y.csv", "Candidate,1\nAnn,3\nBo,2\n").votes()).isInstanceOf(RankTable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "candidate,region,1,2;A,E,1,x;B,E,0,1   | line 2, cell 4: \"x\" is no number of ballots.",
                "candidate,region,1,2;A,E,1,-1;B,E,0,1  | line 2, cell 4: \"-1\" is no number of ballots.",
                "candidate,region,1,3;A,E,1,1;B,E,0,1   | line 1, cell 4: the column \"3\" should be rank 2.",
                "candidate,region,1,2,3;A,E,1,1,1;B,E,1,1,1 | line 1, cell 5: there are 3 ranks for 2 candidates.",
                "candidate,region,1,2;A,E,1,2;B,E,0,2   | line 1, cell 4: rank 2 is given 4 times, but rank 1 only 1 times.",
                "candidate,region,1,2;A,E,2,1;B,E,0,1   | line 2, cell 1: A is ranked 3 times on 2 ballots.",
                "candidate,region,1,2;A,E,1             | line 2, cell 4: 3 cells stand under 4 columns.",
                "candidate,region,1,2;A,E,1,0;A,E,0,1   | line 3, cell 1: two candidates are called \"A\".",
                "candidate,region,1                     | line 2, cell 1: the table has no candidate.",
                "candidate,1;A,600000000                | line 1, cell 2: these are more ballots than can be counted.",
                "candidate,region,points;A,E,x          | line 2, cell 3: \"x\" is no number of points.",
                "candidate,region,points;A,E,-5         | line 2, cell 3: \"-5\" is no number of points.",
                "candidate,region,points;A,E,1e5        | line 2, cell 3: \"1e5\" is no number of points.",
                "candidate,region,seats;A,E,1           | line 1, cell 3: the columns must be candidate,region,points."
            })
    void aBadTableIsNamedByLineAndCell(String text, String sentence) throws IOException {
        assertRefused("x.csv", text.replace(';', '\n') + "\n", sentence);
    }

    @Test
    void readsATableOfPoints() throws IOException {
        var reading = read("x.csv", "candidate,region,points\nAnn,Europe,627\nBo,Africa,1.5\n");
        var table = (PointsTable) reading.votes();

        assertThat(reading.format()).isEqualTo(Format.POINTS);
        assertThat(table.points()).containsExactly(Fraction.of(627), Fraction.of(3, 2));
    }

    @Test
    void aGivenFormGoesBeforeTheContent() throws IOException {
        var file = Files.writeString(folder.resolve("x"), "A,B\n1,2\n");

        assertThat(Format.of("K8S")).isEqualTo(Format.KUBERNETES);
        assertThatThrownBy(() -> VotesFile.read(file, Optional.of(Format.BLT))).isInstanceOf(Uncountable.class);
        assertThatThrownBy(() -> VotesFile.read(file, Optional.of(Format.RANKS)))
                .hasMessage("x: line 1, cell 1: the first column must be called \"candidate\".");
        assertThatThrownBy(() -> Format.of("xml"))
                .hasMessage("--format xml is not known; there are kubernetes, blt, soc, soi, toc, toi, ranks, points.");
    }

    @Test
    void whatIsNoFileIsRefusedToo() throws IOException {
        assertThatThrownBy(() -> VotesFile.read(folder, Optional.empty())).isInstanceOf(Uncountable.class);
        assertThatThrownBy(() -> VotesFile.read(folder.resolve("none"), Optional.empty()))
                .hasMessageEndingWith("none cannot be read: it is not there, or no file.");
        for (var format : Format.values()) {
            var empty = Files.writeString(folder.resolve("empty"), "");
            assertThatThrownBy(() -> VotesFile.read(empty, Optional.of(format)))
                    .isInstanceOf(Uncountable.class)
                    .hasMessageContaining("line 1, cell 1");
        }
    }

    @Test
    void notUtf8IsNamedByLineAndCell() throws IOException {
        var file = Files.write(folder.resolve("x"), "A,B,C\n1,2,3\n1,é,3\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> VotesFile.read(file, Optional.empty()))
                .hasMessage("x: line 3, cell 2: character 3 is not UTF-8 text.");
    }

    @Test
    void tooManyCandidatesAreRefused() throws IOException {
        assertRefused("x.csv", "a,".repeat(2001) + "b\n", "line 1, cell 1: 2002 candidates are more than the 2000");
        assertRefused(
                "x.soi", "# NUMBER ALTERNATIVES: 2001\n# ALTERNATIVE NAME 1: A\n", "line 1, cell 1: 2001 candidates");
    }

    private Reading read(String name, String text) throws IOException {
        return VotesFile.read(Files.writeString(folder.resolve(name), text), Optional.empty());
    }

    private void assertRefused(String name, String text, String sentence) {
        assertThatThrownBy(() -> read(name, text))
                .isInstanceOf(Uncountable.class)
                .hasMessageStartingWith(name + ": line ")
                .hasMessageContaining(sentence.strip());
    }
}
