package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.ValuesCheckRules;
import org.hemicycle.membership.eligibility.rules.ValuesResult;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/** Values Check of one sheet: what was read, on which of V-Dem's scales, and the result. */
public record ValuesCheck(
        @Embedded.Nullable @Nullable ValuesReading reading, String scale, String rules, ValuesResult result) {

    static ValuesCheck of(@Nullable ValuesReading reading, ValuesCheckRules rules) {
        var result = reading == null ? ValuesResult.NO_DATA : rules.judge(reading.entryAndExit(), reading.repression());
        return new ValuesCheck(reading, rules.scale().value(), rules.id(), result);
    }
}
