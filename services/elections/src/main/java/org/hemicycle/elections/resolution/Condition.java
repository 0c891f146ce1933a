package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a conditional resolution asks for by a day, and what its verifier found.
 *
 * @param textCode by which the text names it; the text stands in the resolution
 * @param verifier the body that says whether it is met
 * @param result null: not verified yet
 * @param evidence under which reference the finding is filed
 */
@Table("resolution_condition")
public record Condition(
        String textCode,
        LocalDate dueOn,
        String verifier,
        @Nullable Result result,
        @Nullable LocalDate verifiedOn,
        @Nullable String evidence) {

    /** Whether what was asked for was done by its day. */
    public enum Result {
        MET,
        NOT_MET
    }

    public static Condition asking(String textCode, LocalDate dueOn, String verifier) {
        return new Condition(textCode, dueOn, verifier, null, null, null);
    }

    Condition dueOn(LocalDate later) {
        return new Condition(textCode, later, verifier, result, verifiedOn, evidence);
    }

    Condition verified(Result found, LocalDate on, String reference) {
        return new Condition(textCode, dueOn, verifier, found, on, reference);
    }
}
