package org.hemicycle.portal.eligibility;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The scoring of a year: sources are frozen when it opens. */
public record Campaign(
        String id,
        int reviewYear,
        String ruleSet,
        String openedOn,
        @Nullable List<Score.Source> sources,
        String state,
        @Nullable String publishedAt) {

    /** A score with who drafted and who checked it: random ids of persons. */
    public record Sheet(
            Score score,
            String campaign,
            String drafter,
            String draftedAt,
            @Nullable String checker,
            @Nullable String checkedAt) {}

    /** A country whose result would change: its government is heard before. */
    public record Change(
            String country,
            @Nullable String resultBefore,
            @Nullable String resultAfter) {}

    /** How far it is. */
    public record Progress(int all, long drafts, long checked, long published) {

        static Progress of(List<Sheet> sheets) {
            return new Progress(
                    sheets.size(), count(sheets, "DRAFT"), count(sheets, "CHECKED"), count(sheets, "PUBLISHED"));
        }

        private static long count(List<Sheet> sheets, String state) {
            return sheets.stream()
                    .filter(sheet -> sheet.score().state().equals(state))
                    .count();
        }

        /** Signed by two analysts, in whole percent. */
        public long percent() {
            return all == 0 ? 0 : (checked + published) * 100 / all;
        }
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public List<Score.Source> frozen() {
        return Objects.requireNonNullElse(sources, List.of());
    }
}
