package org.hemicycle.elections.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The committee's seats, as a selection sees them. Called within the transaction of the selection's own step. */
public interface SelectionSeats {

    /**
     * Somebody who takes a seat.
     *
     * @param holder random id of the person
     * @param name as published; absent where it was erased
     */
    record Selected(
            UUID holder, @Nullable String name, @Nullable String organisation) {}

    /** Whether terms begin on that day. */
    boolean isRotation(LocalDate day);

    /** Gives seats of civil society to the selected; repeated for the same selection, it changes nothing. */
    void seat(SelectionId basis, List<Selected> selected, LocalDate from);
}
