package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A country's figures in one line, to be compared with another line. Null points: unknown, not zero. */
@Table("eligibility_run_line")
public record ScoreLine(
        String country,
        @Nullable Integer fiscal,
        @Nullable Integer information,
        @Nullable Integer assets,
        @Nullable Integer citizens,
        @Embedded.Nullable @Nullable Score score,
        Result result) {

    static ScoreLine of(String country, Assessment assessment) {
        var areas = assessment.areas();
        return new ScoreLine(
                country,
                areas.fiscal().points(),
                areas.information().points(),
                areas.assets().points(),
                areas.citizens().points(),
                assessment.score(),
                assessment.result());
    }

    public @Nullable Integer points(Area area) {
        return switch (area) {
            case FISCAL_TRANSPARENCY -> fiscal;
            case ACCESS_TO_INFORMATION -> information;
            case ASSET_DISCLOSURE -> assets;
            case CITIZEN_ENGAGEMENT -> citizens;
        };
    }
}
