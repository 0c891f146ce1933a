package org.hemicycle.elections.selection;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;

/**
 * One edition of the values that selections go by.
 *
 * @param standby how long the runner-up stands by, from the first day of the term
 */
record SelectionRules(String id, LocalDate validFrom, Parameter<Length> standby) {

    /** Every edition there is. */
    record Book(List<SelectionRules> ruleSets) {

        static Book read() {
            return RuleFile.read("selection.yml", Book.class);
        }

        /** The newest that had begun on that day; before the first one, the first. */
        SelectionRules inForceOn(LocalDate day) {
            return ruleSets.stream()
                    .filter(rules -> !day.isBefore(rules.validFrom()))
                    .reduce((earlier, later) -> later)
                    .orElse(ruleSets.getFirst());
        }
    }
}
