package org.hemicycle.membership.eligibility.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.membership.eligibility.ScoreLine;

/** What differs between two runs or two years, by country. Countries that did not change are left out. */
public record Differences(String before, String after, List<CountryChange> changes) {

    static Differences between(
            String before, Collection<ScoreLine> earlier, String after, Collection<ScoreLine> later) {
        var then = byCountry(earlier);
        var now = byCountry(later);
        var countries = new TreeSet<>(then.keySet());
        countries.addAll(now.keySet());
        return new Differences(
                before,
                after,
                countries.stream()
                        .filter(country -> !Objects.equals(then.get(country), now.get(country)))
                        .map(country -> CountryChange.of(country, then.get(country), now.get(country)))
                        .toList());
    }

    /** The same, of these countries only. */
    public Differences of(Predicate<String> countries) {
        return new Differences(
                before,
                after,
                changes.stream()
                        .filter(change -> countries.test(change.country()))
                        .toList());
    }

    private static Map<String, ScoreLine> byCountry(Collection<ScoreLine> lines) {
        return lines.stream().collect(Collectors.toMap(ScoreLine::country, Function.identity()));
    }
}
