package org.hemicycle.elections.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.number.Fraction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountTest {

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

        assertThat(texts(result.at("/elected"))).containsExactly("CAN", "ITA", "KOR", "ZAF");
        assertThat(result.at("/outcomes/ARG/outcome").asString()).isEqualTo("PASSED_OVER_FLOOR");
        assertThat(texts(result.at("/deviations"))).isEmpty();
    }

    @Test
    void aRegionAtItsCeilingGetsNoFurtherSeat() { // T-E8
        var configuration = configuration(
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

        assertThat(texts(result.at("/elected"))).containsExactly("AAA", "CCC");
        assertThat(result.at("/outcomes/BBB/outcome").asString()).isEqualTo("EXCLUDED_BY_CEILING");
    }

    @Test
    void aWithdrawnCandidateIsStruckAndLowerRanksMoveUp() {
        var configuration =
                configuration(1, "\"incomplete\": \"ZERO\"", "CHL", "AMERICAS", "DEU", "EUROPE", "IDN", "ASIA_PACIFIC");

        var result = read(new Count(configuration, "x", List.of("CHL"))
                .document(List.of(ballot("CHL", "DEU", "IDN"), ballot("CHL", "DEU", "IDN"), ballot("IDN", "DEU"))));

        assertThat(result.at("/totals/DEU").asString()).isEqualTo("5"); // 2 + 2 + 1, of two candidates
        assertThat(result.at("/totals/IDN").asString()).isEqualTo("4");
        assertThat(result.at("/outcomes/CHL/outcome").asString()).isEqualTo("WITHDRAWN");
    }

    /** Nobody could look into a sealed ballot before: it must neither stop the count nor weigh in it. */
    @Test
    void aBallotThatCannotBeReadCountsAsBlank() {
        var configuration = configuration(1, "\"roll\": 4", "CHL", "AMERICAS", "DEU", "EUROPE");
        var level = List.of(List.of("CHL", "DEU"));

        var result = read(new Count(configuration, "x", List.of())
                .document(List.of(ballot("DEU", "CHL"), level, ballot("DEU", "DEU"), ballot("XXX"))));

        assertThat(result.at("/ballots/cast").asInt()).isEqualTo(4);
        assertThat(result.at("/ballots/blank").asInt()).isEqualTo(3);
        assertThat(result.at("/totals/DEU").asString()).isEqualTo("2");
        assertThat(result.at("/turnout/fraction").asString()).isEqualTo("4/4");
    }

    private static List<List<String>> ballot(String... ranked) {
        return Stream.of(ranked).map(List::of).toList();
    }

    private static JsonNode counted(Configuration configuration, long... points) {
        var fractions = Arrays.stream(points).mapToObj(Fraction::of).toList();
        return read(new Count(configuration, "x", List.of())
                .document(new PointsTable(configuration.candidates(), fractions)));
    }

    private static Configuration configuration(int seats, String rules, String... candidatesAndRegions) {
        var candidates = new StringJoiner(", ");
        for (int at = 0; at < candidatesAndRegions.length; at += 2) {
            candidates.add("{\"name\": \"%s\", \"region\": \"%s\"}"
                    .formatted(candidatesAndRegions[at], candidatesAndRegions[at + 1]));
        }
        return new Configuration("""
            {"method": "borda", "seats": %d, "candidates": [%s], "rules": {%s, %s}}\
            """.formatted(seats, candidates, rules, TIES));
    }

    private static JsonNode read(String document) {
        return JsonMapper.shared().readTree(document);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
