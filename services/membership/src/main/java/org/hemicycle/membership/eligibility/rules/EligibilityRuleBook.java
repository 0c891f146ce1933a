package org.hemicycle.membership.eligibility.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every rule set of eligibility, without a gap from the first day on. */
public final class EligibilityRuleBook {

    private final List<EligibilityRules> sets;

    EligibilityRuleBook(List<EligibilityRules> sets) {
        this.sets = sets.stream()
                .sorted(Comparator.comparing(EligibilityRules::validFrom))
                .toList();
        for (int i = 1; i < this.sets.size(); i++) {
            requireNoGap(this.sets.get(i - 1), this.sets.get(i));
        }
    }

    private static void requireNoGap(EligibilityRules earlier, EligibilityRules later) {
        if (earlier.validTo() == null || !earlier.validTo().plusDays(1).equals(later.validFrom())) {
            throw new IllegalArgumentException(later.id() + " does not follow on " + earlier.id());
        }
    }

    /** The set in force on a day; refused before the partnership had rules. */
    public EligibilityRules inForceOn(LocalDate day) {
        var inForce = sets.stream().filter(set -> set.coversDay(day)).findFirst();
        EligibilityRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.orElseThrow();
    }

    public EligibilityRules withId(String id) {
        return sets.stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule set " + id));
    }

    public List<EligibilityRules> all() {
        return sets;
    }
}
