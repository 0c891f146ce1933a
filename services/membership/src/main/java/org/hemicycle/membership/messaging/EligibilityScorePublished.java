package org.hemicycle.membership.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hemicycle.membership.eligibility.EligibilityEvent;
import org.hemicycle.membership.eligibility.ScoreLine;
import org.jspecify.annotations.Nullable;

/**
 * On the wire as described in contracts/events/membership/eligibility-score-published.v1.schema.json. Without a total: no
 * area was assessed; points of an area are null where they are unknown, which is not zero.
 */
record EligibilityScorePublished(
        UUID sheetId,
        String country,
        int year,
        int version,
        String ruleSet,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer max,
        String result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String valuesCheck,
        Points points,
        LocalDate publishedOn) {

    static final String TYPE = "membership.eligibility-score-published.v1";

    /** Per area, 0 to 4. */
    record Points(
            @Nullable Integer fiscalTransparency,
            @Nullable Integer accessToInformation,
            @Nullable Integer assetDisclosure,
            @Nullable Integer citizenEngagement) {

        static Points of(ScoreLine line) {
            return new Points(line.fiscal(), line.information(), line.assets(), line.citizens());
        }
    }

    static EligibilityScorePublished of(EligibilityEvent.SheetPublished event) {
        var score = event.score();
        return new EligibilityScorePublished(
                event.sheet().value(),
                event.country(),
                event.reviewYear(),
                event.version(),
                event.ruleSet(),
                score == null ? null : score.total(),
                score == null ? null : score.max(),
                event.result().name(),
                event.valuesCheck() == null ? null : event.valuesCheck().name(),
                Points.of(event.line()),
                LocalDate.ofInstant(event.publishedAt(), ZoneOffset.UTC));
    }
}
