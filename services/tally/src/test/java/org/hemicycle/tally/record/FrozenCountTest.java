package org.hemicycle.tally.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.count.Absent;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.number.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrozenCountTest {

    /** The lot's seed is x. */
    private static final String TIES = """
        "ties": ["COUNT_BACK", "HEAD_TO_HEAD", "LOT"],
        "lot": {"commitment": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}\
        """;

    /**
     * OGP, 2017 government rotation: South Africa, fifth by points, is seated before Argentina, fourth, because Africa had
     * nobody else. Armenia and Mongolia, last of all, are left out: their points were not published.
     */
    @Test
    void southAfricaIsSeatedBeforeArgentinaIn2017() { // T-E1
        var configuration = configuration(
                "borda",
                4,
                "\"continuing\": {\"AMERICAS\": 2, \"EUROPE\": 3, \"ASIA_PACIFIC\": 2, \"AFRICA\": 0}, \"min\": 1,"
                        + " \"max\": 4",
                "CAN",
                "AMERICAS",
                "ITA",
                "EUROPE",
                "KOR",
                "ASIA_PACIFIC",
                "ARG",
                "AMERICAS",
                "ZAF",
                "AFRICA",
                "PRY",
                "AMERICAS",
                "LKA",
                "ASIA_PACIFIC",
                "NGA",
                "AFRICA",
                "ALB",
                "EUROPE",
                "PHL",
                "ASIA_PACIFIC");

        var result = counted(configuration, 627, 558, 531, 466, 364, 341, 278, 255, 232, 229);

        assertThat(texts(result.field("elected"))).containsExactly("CAN", "ITA", "KOR", "ZAF");
        assertThat(outcome(result, "ARG")).isEqualTo("PASSED_OVER_FLOOR");
        assertThat(texts(result.field("deviations"))).isEmpty();
    }

    @Test
    void aRegionAtItsCeilingGetsNoFurtherSeat() { // T-E8
        var configuration = configuration(
                "borda",
                2,
                "\"continuing\": {\"EUROPE\": 3, \"AMERICAS\": 2, \"AFRICA\": 2, \"ASIA_PACIFIC\": 2}, \"min\": 1,"
                        + " \"max\": 4",
                "AAA",
                "EUROPE",
                "BBB",
                "EUROPE",
                "CCC",
                "AMERICAS");

        var result = counted(configuration, 50, 40, 30);

        assertThat(texts(result.field("elected"))).containsExactly("AAA", "CCC");
        assertThat(outcome(result, "BBB")).isEqualTo("EXCLUDED_BY_CEILING");
    }

    @Test
    void aWithdrawnCandidateIsStruckAndLowerRanksMoveUp() {
        var configuration = configuration(
                "borda", 1, "\"incomplete\": \"ZERO\"", "CHL", "AMERICAS", "DEU", "EUROPE", "IDN", "ASIA_PACIFIC");

        var result = read(count(configuration, List.of("CHL"))
                .document(List.of(ballot("CHL", "DEU", "IDN"), ballot("CHL", "DEU", "IDN"), ballot("IDN", "DEU"))));

        assertThat(result.field("totals").field("DEU").whole(0, 999)).isEqualTo(5); // 2 + 2 + 1, of two candidates
        assertThat(result.field("totals").field("IDN").whole(0, 999)).isEqualTo(4);
        assertThat(outcome(result, "CHL")).isEqualTo("WITHDRAWN");
    }

    @Test
    void turnoutIsAFractionOfTheRoll() {
        var configuration = configuration("borda", 1, "\"roll\": 4", "CHL", "AMERICAS", "DEU", "EUROPE");

        var result =
                read(count(configuration, List.of()).document(List.of(List.of(), ballot("DEU", "CHL"), ballot("DEU"))));

        assertThat(result.field("ballots").field("cast").whole(0, 9)).isEqualTo(3);
        assertThat(result.field("ballots").field("blank").whole(0, 9)).isEqualTo(1);
        assertThat(result.field("turnout").field("fraction").text()).isEqualTo("3/4");
    }

    @ParameterizedTest
    @CsvSource({
        "borda, unsaid, false",
        "borda, AVERAGE, true",
        "schulze, unsaid, true",
        "stv-scottish, unsaid, false",
        "approval, unsaid, true",
        "block, unsaid, true",
        "plurality, unsaid, true"
    })
    void methodAndRulesSayWhetherRanksMayBeShared(String method, String ranks, boolean taken) {
        var rules = ranks.equals("unsaid") ? "\"standby\": 0" : "\"equalRanks\": \"%s\"".formatted(ranks);

        assertThat(count(configuration(method, 1, rules, "CHL", "AMERICAS", "DEU", "EUROPE"), List.of())
                        .takesEqualRanks())
                .isEqualTo(taken);
    }

    /** OGP, 2022: Germany 177, Chile 156, Indonesia 104, Côte d'Ivoire 103 (T-E2). Had Germany declined, the last had a seat. */
    @Test
    void totalsStayAsTheyAreWhereSomebodyDeclines() {
        var configuration = configuration(
                "borda",
                3,
                "\"incomplete\": \"ZERO\"",
                "CHL",
                "AMERICAS",
                "CIV",
                "AFRICA",
                "DEU",
                "EUROPE",
                "IDN",
                "ASIA");
        var since = new SinceFreeze(Optional.of("x"), new Absent(Set.of(), Set.of("DEU")), Map.of());
        var count = FrozenCount.of(configuration, since);
        var points = Stream.of(156L, 103L, 177L, 104L).map(Fraction::of).toList();

        var result = read(count.document(new PointsTable(count.candidates(), points)));

        assertThat(texts(result.field("elected"))).containsExactly("CHL", "IDN", "CIV");
        assertThat(result.field("totals").field("DEU").whole(0, 999)).isEqualTo(177);
        assertThat(result.field("outcomes").field("DEU").field("outcome").text())
                .isEqualTo("DECLINED");
    }

    @Test
    void theVotesOfARunOffFinishTheAllocation() {
        var configuration = configuration("borda", 1, "\"incomplete\": \"ZERO\"", "CHL", "AMERICAS", "DEU", "EUROPE")
                .replace("\"LOT\"]", "\"RUN_OFF\", \"LOT\"]");
        var ballots = List.of(ballot("CHL", "DEU"), ballot("DEU", "CHL"));
        var awaited = read(FrozenCount.of(configuration, SinceFreeze.of(Optional.of("x"), Set.of()))
                .document(ballots));
        var held = new SinceFreeze(Optional.of("x"), Absent.NOBODY, Map.of("CHL", 2L, "DEU", 3L));

        assertThat(texts(awaited.field("deviations"))).containsExactly("TIE_UNRESOLVED(CHL, DEU)");
        assertThat(texts(read(FrozenCount.of(configuration, held).document(ballots))
                        .field("elected")))
                .containsExactly("DEU");
    }

    private static List<List<String>> ballot(String... ranked) {
        return Stream.of(ranked).map(List::of).toList();
    }

    private static Node counted(String configuration, long... points) {
        var fractions = Arrays.stream(points).mapToObj(Fraction::of).toList();
        var count = count(configuration, List.of());
        return read(count.document(new PointsTable(count.candidates(), fractions)));
    }

    private static FrozenCount count(String configuration, List<String> withdrawn) {
        return FrozenCount.of(configuration, SinceFreeze.of(Optional.of("x"), Set.copyOf(withdrawn)));
    }

    private static String configuration(String method, int seats, String rules, String... candidatesAndRegions) {
        var candidates = new StringJoiner(", ");
        for (int at = 0; at < candidatesAndRegions.length; at += 2) {
            candidates.add("{\"name\": \"%s\", \"region\": \"%s\"}"
                    .formatted(candidatesAndRegions[at], candidatesAndRegions[at + 1]));
        }
        return """
            {"method": "%s", "seats": %d, "candidates": [%s], "rules": {%s, %s}}\
            """.formatted(method, seats, candidates, rules, TIES);
    }

    private static Node read(Map<String, @Nullable Object> document) {
        return JsonText.parse("result", JsonWriter.plain(document));
    }

    private static String outcome(Node result, String candidate) {
        return result.field("outcomes").field(candidate).field("outcome").text();
    }

    private static List<String> texts(Node list) {
        return list.list().stream().map(Node::text).toList();
    }
}
