package org.hemicycle.responsepolicy.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as those see it who wrote it, or who are assigned to it.
 *
 * @param cases one for each country; none while it is a draft
 * @param withdrawalReason in confidence
 * @param openQuestions of officers, not answered yet
 */
public record FiledLetter(
        UUID id,
        int version,
        FilingState state,
        List<FiledCase> cases,
        Letter letter,
        List<Supplement> supplements,
        @Nullable String withdrawalReason,
        int openQuestions) {

    /** @param missing what a complete letter has and this one lacks */
    public record FiledCase(
            UUID caseId,
            String country,
            LocalDate filedOn,
            FilingState state,
            String ruleSet,
            boolean aboutProcessOnly,
            List<Missing> missing) {

        static FiledCase of(Filing filing, Submission filed) {
            return new FiledCase(
                    filing.id().value(),
                    filed.country(),
                    filed.filedOn(),
                    filing.state(),
                    filed.ruleSet(),
                    filing.isAboutProcessOnly(),
                    filed.lacks());
        }
    }

    public record Supplement(Instant at, String text, List<Evidence> evidence) {}
}
