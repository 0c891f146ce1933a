package org.hemicycle.portal.election;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A candidacy as its reader may see it. */
public record Candidacy(
        String id,
        String election,
        String country,
        String state,
        @Nullable String region,
        @Nullable Letter letter,
        String receivedAt,
        @Nullable List<String> missing,
        @Nullable String cureUntil,
        @Nullable List<Line> sheet,
        @Nullable List<String> reasons,
        @Nullable String resolution,
        boolean onBallot,
        @Nullable String withdrawnFor,
        int version) {

    /** What the government says of itself. */
    public record Letter(
            boolean ministerial,
            @Nullable String representative,
            @Nullable String strengths,
            @Nullable String contribution,
            @Nullable String otherBodies) {}

    public record Line(
            String criterion,
            String verdict,
            String evidence,
            @Nullable String waiver) {}

    public List<Line> lines() {
        return Objects.requireNonNullElse(sheet, List.of());
    }

    public boolean stands() {
        return List.of("SUBMITTED", "INCOMPLETE", "UNDER_VETTING", "ENDORSED").contains(state);
    }

    public String tag() {
        return "\"" + version + "\"";
    }
}
