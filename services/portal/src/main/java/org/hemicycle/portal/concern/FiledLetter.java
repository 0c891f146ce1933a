package org.hemicycle.portal.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter with what became of it, as far as its filers see. */
public record FiledLetter(
        String id,
        String state,
        List<FiledCase> cases,
        Letter letter,
        List<Supplement> supplements,
        @Nullable String withdrawalReason,
        int openQuestions) {

    /** @param missing can be supplied later */
    public record FiledCase(
            String caseId,
            String country,
            String filedOn,
            String state,
            boolean aboutProcessOnly,
            List<String> missing) {}

    public record Supplement(String at, String text, List<Letter.Evidence> evidence) {}

    public boolean isDraft() {
        return state.equals("DRAFT");
    }

    public boolean isFiled() {
        return state.equals("SUBMITTED");
    }

    public boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }
}
