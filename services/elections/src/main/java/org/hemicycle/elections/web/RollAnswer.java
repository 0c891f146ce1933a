package org.hemicycle.elections.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.roll.RollLine;
import org.hemicycle.elections.roll.RollVersion;
import org.jspecify.annotations.Nullable;

/** A roll as it is published, with its size. */
record RollAnswer(
        UUID election,
        int number,
        LocalDate on,
        String ruleSet,
        String because,
        String hash,
        @Nullable Instant frozenAt,
        int size,
        List<RollLine> lines) {

    static RollAnswer of(RollVersion roll) {
        return new RollAnswer(
                roll.election().value(),
                roll.number(),
                roll.on(),
                roll.ruleSet(),
                roll.because(),
                roll.hash(),
                roll.frozenAt(),
                roll.size(),
                roll.lines());
    }
}
