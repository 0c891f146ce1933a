package org.hemicycle.elections.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sits on a seat on a day.
 *
 * @param votes false while the seat of an inactive or suspended government rests: it is not counted for a quorum either
 * @param name as published, of a person; null for a government, and where it was erased
 * @param term which in a row it is; 0 for one that does not count
 */
public record SittingMember(
        String seat,
        Constituency constituency,
        String holder,
        @Nullable String name,
        @Nullable String organisation,
        boolean votes,
        TermKind kind,
        int term,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String extendedBy,
        Evidence evidence,
        String source) {}
