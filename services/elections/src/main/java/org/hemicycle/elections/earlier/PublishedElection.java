package org.hemicycle.elections.earlier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An election as it stands in the file. */
record PublishedElection(
        int year,
        int seats,
        int voted,
        @Nullable Integer onRoll,
        String source,
        String evidence,
        JsonNode rules,
        List<Candidate> candidates) {

    record Candidate(
            String country, String region, @Nullable List<Integer> ranks, int published) {

        List<Integer> given() {
            return ranks == null ? List.of() : ranks;
        }
    }

    boolean hasRanks() {
        return candidates.stream().noneMatch(each -> each.given().isEmpty());
    }
}
