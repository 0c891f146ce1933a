package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a government's standing on a day.
 *
 * @param recorded the status; within an interval of uncertainty the later one; null for no participant
 * @param certain whether {@code recorded} is the only possibility
 * @param possible every status the record leaves open, {@code NONE} for not yet a participant
 * @param votes voting rights, null for no participant; {@code votesCertain} as above
 * @param memberSince when the current or last membership period began
 */
public record Standing(
        LocalDate on,
        @Nullable Status recorded,
        boolean certain,
        List<String> possible,
        @Nullable Ground ground,
        @Nullable EffectiveDate since,
        List<FlagOn> flags,
        @Nullable Boolean votes,
        boolean votesCertain,
        @Nullable Integer period,
        @Nullable EffectiveDate memberSince) {

    public static final String NONE = "NONE";

    /** A flag that is raised on the day, or, if not certain, may be. */
    public record FlagOn(Flag flag, boolean certain) {}

    public Standing {
        possible = List.copyOf(possible);
        flags = List.copyOf(flags);
    }

    public Optional<Status> status() {
        return Optional.ofNullable(recorded);
    }

    /** Data of a former member stay public, marked historical. */
    public boolean historical() {
        return recorded != null && !recorded.participates();
    }

    public boolean has(Flag flag) {
        return flags.stream().anyMatch(raised -> raised.flag() == flag);
    }
}
