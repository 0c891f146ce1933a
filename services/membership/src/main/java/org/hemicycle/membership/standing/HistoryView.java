package org.hemicycle.membership.standing;

import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.standing.reference.DatedName;
import org.hemicycle.membership.standing.reference.DatedRegion;
import org.jspecify.annotations.Nullable;

/** Everything public about one government over time. */
public record HistoryView(
        UUID id,
        String iso3,
        List<DatedName> names,
        List<DatedRegion> regions,
        List<Period> periods,
        List<Entry> entries) {

    /** A membership period; {@code ended} is null while it lasts. */
    public record Period(
            int number,
            EffectiveDate began,
            @Nullable EffectiveDate ended,
            @Nullable Ground endedOn) {}
}
