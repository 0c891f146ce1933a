package org.hemicycle.elections.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A selection as everybody sees it: nominees from the long list on, scores once there is a choice.
 *
 * @param departs whether the choice departs from the scores; the reason and the note on balance say why
 */
public record SelectionView(
        UUID id,
        String title,
        int seats,
        LocalDate termStart,
        List<String> criteria,
        int mostPoints,
        LocalDate nominationsUntil,
        LocalDate commentsUntil,
        SelectionState state,
        List<Nominee> nominees,
        boolean departs,
        @Nullable String reason,
        @Nullable String balanceNote,
        @Nullable String endorsement,
        int version) {

    /**
     * @param name absent where it was erased
     * @param mean of the members who scored, a whole number or a fraction; absent before the choice
     * @param sheets how many members scored: who has a conflict hands in none
     */
    public record Nominee(
            UUID id,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String residence,
            NominationState state,
            @Nullable String mean,
            int sheets) {}
}
