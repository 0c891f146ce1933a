package org.hemicycle.elections.election;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.ElectionId;

/** The committee's seats, as an election sees them. Called within the transaction of the election's own step. */
public interface Seating {

    /**
     * Gives seats to the elected; repeated for the same election, it changes nothing.
     *
     * @param basis the election they were elected in
     * @param holders governments by ISO 3166 alpha-3, in the order in which they were elected
     * @param from the first day of their term
     * @param until the last day of their term
     */
    void seat(ElectionId basis, ElectionKind kind, List<String> holders, LocalDate from, LocalDate until);

    /**
     * Gives what is left of a seat to somebody else.
     *
     * @param left who held it by that election and gave it up
     * @return whether there is something left of it, and nobody has taken it since
     */
    boolean fill(ElectionId basis, String left, String next);

    /** Whether somebody elected gave the seat up, and nobody has taken it since. */
    boolean isVacant(ElectionId basis, String left);

    /** Takes back the seat of somebody elected whose term has not begun; of somebody without one, it changes nothing. */
    void takeBack(ElectionId basis, String holder);
}
