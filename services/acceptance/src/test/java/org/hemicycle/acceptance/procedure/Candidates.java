package org.hemicycle.acceptance.procedure;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.test.TestTokens;
import tools.jackson.databind.JsonNode;

/** Governments that stand for a seat, from the letter of their minister to the endorsement. */
record Candidates(Town town, String officer, String chair) {

    private static final List<String> PASSED = List.of(
            "SCORE_MAINTAINED",
            "DECLARATION",
            "PROCESS",
            "CONTRIBUTION",
            "PARTICIPATION_STANDARDS",
            "NOT_TERM_LIMITED");

    void stand(UUID election, String country, String region) {
        var letter = Map.of(
                "ministerial", true,
                "representative", "Minister of justice",
                "strengths", "Open budgets",
                "contribution", "Peer exchange",
                "otherBodies", "Foreign ministry");
        var address =
                "/candidacies/" + filed(election, country, letter).path("id").asString();
        town.elections.act(officer, address, "/sheet", Map.of("region", region, "lines", sheet()));
        town.elections.act(chair, address, "/decision", Map.of("endorsed", true, "resolution", "GL-2"));
    }

    /** Elections hears by Kafka who takes part. */
    private JsonNode filed(UUID election, String country, Map<String, ?> letter) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(
                        () -> town.elections.post(
                                TestTokens.pointOfContact(country),
                                "/elections/%s/candidacies".formatted(election),
                                null,
                                Map.of("country", country, "letter", letter)),
                        file -> file.has("id"));
    }

    private static List<Map<String, String>> sheet() {
        return Stream.concat(
                        PASSED.stream().map(criterion -> line(criterion, "PASS")),
                        Stream.of(line("ATTENDANCE", "NOT_APPLICABLE")))
                .toList();
    }

    private static Map<String, String> line(String criterion, String verdict) {
        return Map.of("criterion", criterion, "verdict", verdict, "evidence", "invented");
    }
}
