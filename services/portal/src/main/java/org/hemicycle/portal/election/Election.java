package org.hemicycle.portal.election;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An election as everybody may see it. */
public record Election(
        String id,
        String title,
        int seats,
        String method,
        String termStart,
        String state,
        @Nullable Timetable timetable,
        @Nullable List<Date> deadlines,
        @Nullable String configurationHash,
        @Nullable Integer rollNumber,
        boolean openingApproved,
        @Nullable String endorsement,
        @Nullable String closedAt,
        @Nullable Integer resultNumber,
        @Nullable String publishedAt,
        @Nullable String challengeUntil,
        @Nullable List<Challenge> challenges,
        @Nullable String cancelledFor,
        String ruleSet,
        @Nullable List<String> setBySecretariat,
        int version) {

    public record Timetable(
            String calledOn,
            String nominationsUntil,
            String vettingUntil,
            String rollOn,
            String opensAt,
            String closesAt) {}

    /** One of its dates, with how it was counted. */
    public record Date(
            String term,
            String state,
            @Nullable String dueDate,
            @Nullable String due,
            String zone,
            @Nullable List<String> explanation) {}

    public record Challenge(
            int number,
            String grounds,
            List<String> supporters,
            boolean stands,
            @Nullable Boolean recount,
            @Nullable String reason) {

        public boolean isOpen() {
            return stands && recount == null;
        }
    }

    public List<Challenge> contested() {
        return Objects.requireNonNullElse(challenges, List.of());
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public boolean hasResult() {
        return resultNumber != null;
    }

    public List<Date> dates() {
        return Objects.requireNonNullElse(deadlines, List.of());
    }
}
