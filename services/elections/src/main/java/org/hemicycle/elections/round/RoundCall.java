package org.hemicycle.elections.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.roll.RollLine;

/**
 * What is asked for: a secret ballot among these candidates.
 *
 * @param owner the election it is a step of
 * @param number which of its owner's ballots this is, from 1
 * @param remindDays how many days before the close everybody on the roll is reminded
 * @param roll who may vote and who not, with reasons; as of {@code rollOn}
 */
public record RoundCall(
        RoundPurpose purpose,
        UUID owner,
        int number,
        String title,
        List<String> candidates,
        List<RollLine> roll,
        LocalDate rollOn,
        Instant opensAt,
        Instant closesAt,
        int remindDays) {

    public RoundCall {
        candidates = List.copyOf(candidates);
        roll = List.copyOf(roll);
    }
}
