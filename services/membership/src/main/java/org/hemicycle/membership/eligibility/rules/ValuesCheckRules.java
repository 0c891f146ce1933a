package org.hemicycle.membership.eligibility.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Values Check on applicants: how many indicators of civic space must reach which mark, 0 to 4, 4 = freest. */
public record ValuesCheckRules(
        String id,
        Parameter<LocalDate> start,
        Parameter<String> appliesTo,
        Parameter<List<String>> indicators,
        Parameter<String> scale,
        Parameter<BigDecimal> threshold,
        Parameter<Integer> minimumIndicators) {

    /**
     * Judges the two indicators. One that is unknown counts neither way: no data, unless the known one decides
     * alone.
     */
    public ValuesResult judge(@Nullable BigDecimal entryAndExit, @Nullable BigDecimal repression) {
        var known = Stream.of(Optional.ofNullable(entryAndExit), Optional.ofNullable(repression))
                .flatMap(Optional::stream)
                .toList();
        var reached = known.stream()
                .filter(mark -> mark.compareTo(threshold.value()) >= 0)
                .count();
        if (reached >= minimumIndicators.value()) {
            return ValuesResult.PASSED;
        }
        var open = indicators.value().size() - known.size();
        return reached + open >= minimumIndicators.value() ? ValuesResult.NO_DATA : ValuesResult.FAILED;
    }
}
