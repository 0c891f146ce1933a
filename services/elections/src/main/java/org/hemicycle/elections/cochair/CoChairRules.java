package org.hemicycle.elections.cochair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the values that the co-chairs' election goes by. An election keeps the edition in force when it was called.
 *
 * @param notice from the call of a round to its opening
 * @param reminder how many days before the close of a round everybody on its roll is reminded
 * @param repeats how often a round is held again among the same, if those who are last are level
 */
record CoChairRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Parameter<MonthDay> mandateBegins,
        Parameter<Length> candidacies,
        Parameter<Length> notice,
        Parameter<Length> ballot,
        Parameter<LocalTime> opensAt,
        Parameter<Integer> reminder,
        Parameter<Integer> repeats) {

    /** Every edition there is. */
    record Book(List<CoChairRules> ruleSets) {

        static Book read() {
            return RuleFile.read("co-chair.yml", Book.class);
        }

        CoChairRules inForceOn(LocalDate day) {
            var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
            CoChairRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
            return inForce.get();
        }

        CoChairRules edition(String id) {
            return ruleSets.stream()
                    .filter(rules -> rules.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No rule set " + id));
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Values that no source states. */
    List<String> setBySecretariat() {
        return Stream.of(
                        named("co-chair.ballot", ballot),
                        named("co-chair.candidacies", candidacies),
                        named("co-chair.mandateBegins", mandateBegins),
                        named("co-chair.notice", notice),
                        named("co-chair.opensAt", opensAt),
                        named("co-chair.reminder", reminder),
                        named("co-chair.repeats", repeats))
                .flatMap(name -> name)
                .toList();
    }

    private static Stream<String> named(String name, Parameter<?> value) {
        return value.isSetBySecretariat() ? Stream.of(name) : Stream.of();
    }
}
