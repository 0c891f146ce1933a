package org.hemicycle.elections.election;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a government may vote in an election, and why.
 *
 * @param rollNumber of the frozen roll; absent while this is a forecast by what is known today
 * @param on the day by which standing is judged
 */
public record VoterView(
        UUID election,
        String country,
        boolean eligible,
        String reason,
        @Nullable Integer rollNumber,
        LocalDate on) {}
