package org.hemicycle.elections.election;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days the caller of an election sets; what is left out follows from the rules. */
public record Dates(
        @Nullable LocalDate nominationsUntil,
        @Nullable LocalDate vettingUntil,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn) {}
