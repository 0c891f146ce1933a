package org.hemicycle.membership.eligibility.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.jspecify.annotations.Nullable;

/** What changed for one country: areas, total, result. A country missing on one side has nulls there. */
public record CountryChange(
        String country,
        List<AreaChange> areas,
        @Nullable Score scoreBefore,
        @Nullable Score scoreAfter,
        @Nullable Result resultBefore,
        @Nullable Result resultAfter) {

    static CountryChange of(String country, @Nullable ScoreLine before, @Nullable ScoreLine after) {
        return new CountryChange(
                country,
                Stream.of(Area.values())
                        .map(area -> new AreaChange(area, points(before, area), points(after, area)))
                        .filter(change -> !Objects.equals(change.before(), change.after()))
                        .toList(),
                before == null ? null : before.score(),
                after == null ? null : after.score(),
                before == null ? null : before.result(),
                after == null ? null : after.result());
    }

    private static @Nullable Integer points(@Nullable ScoreLine line, Area area) {
        return line == null ? null : line.points(area);
    }

    public boolean resultChanged() {
        return resultBefore != resultAfter;
    }
}
