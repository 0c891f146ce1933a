package org.hemicycle.portal.admission;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file as membership shows it to this reader: an officer sees more of it than the government. */
public record Admission(
        String id,
        String country,
        @Nullable String applicant,
        @Nullable String ruleSet,
        String stage,
        String stageSince,
        String receivedOn,
        @Nullable String participatingSince,
        @Nullable List<FiledLetter> letters,
        @Nullable String leadMinistry,
        @Nullable List<String> requiredItems,
        @Nullable List<String> missingItems,
        @Nullable String obstacle,
        @Nullable Asked asked,
        @Nullable Score score,
        @Nullable List<Gap> gaps,
        @Nullable Clock clock,
        @Nullable List<Escalation> escalations,
        @Nullable String announcement,
        List<String> nextActions) {

    public record FiledLetter(String letter, String kind, Content content) {

        public record Content(
                String letterDate,
                String receivedDate,
                String channel,
                String originalLanguage,
                String sender,
                String signedBy,
                @Nullable String leadMinistry) {}
    }

    public record Asked(List<String> items, List<Gap> areas) {}

    public record Gap(String area, @Nullable Integer pointsLost) {}

    public record Score(
            int reviewYear,
            @Nullable Integer total,
            @Nullable Integer max,
            String result,
            String valuesCheck) {}

    /** A deadline with how it was counted. */
    public record Clock(
            String limit,
            boolean forGovernment,
            String startedOn,
            @Nullable String dueAt,
            String state,
            List<String> explanation,
            String clause,
            boolean setBySecretariat) {

        public boolean isLate(Instant now) {
            return state.equals("MISSED")
                    || (state.equals("OPEN")
                            && dueAt != null
                            && Instant.parse(dueAt).isBefore(now));
        }
    }

    public record Escalation(String step, String at) {}

    /** Whether this is the view from within. */
    public boolean inward() {
        return ruleSet != null;
    }

    public boolean may(String action) {
        return nextActions.contains(action);
    }

    public List<String> asksFor() {
        return asked == null ? Objects.requireNonNullElse(missingItems, List.of()) : asked.items();
    }

    public List<Gap> lacks() {
        return asked == null ? Objects.requireNonNullElse(gaps, List.of()) : asked.areas();
    }

    /** What the government may send: each a letter. */
    public List<String> letterActs() {
        return Stream.of("items", "letters", "withdrawal").filter(this::may).toList();
    }

    public boolean isOver() {
        return List.of("ADMITTED", "CLOSED_INCOMPLETE", "OUT_OF_SCOPE", "WITHDRAWN_BY_APPLICANT")
                .contains(stage);
    }
}
