package org.hemicycle.responsepolicy.retention;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the rules of retention.
 *
 * @param confidentialKept how long the confidential part of a case is kept after its end
 */
record RetentionRules(
        String id, LocalDate validFrom, @Nullable LocalDate validTo, Parameter<Length> confidentialKept) {

    /** Every edition. */
    record Book(List<RetentionRules> ruleSets) {

        static Book read() {
            return RuleFile.read("retention.yml", Book.class);
        }

        /** A case that ended keeps the rules of that day. */
        RetentionRules inForceOn(LocalDate day) {
            return ruleSets.stream()
                    .filter(rules -> !day.isBefore(rules.validFrom())
                            && (rules.validTo() == null || !day.isAfter(rules.validTo())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No rules of retention on " + day));
        }
    }
}
