package org.hemicycle.elections.election;

import java.time.LocalDate;

/**
 * What an election is for.
 *
 * @param title as it is announced
 * @param seats how many are to be filled
 * @param method by which ballots are counted, as in {@code borda}
 * @param termStart the day on which the elected take their seats
 */
public record Plan(ElectionKind kind, String title, int seats, String method, LocalDate termStart) {}
