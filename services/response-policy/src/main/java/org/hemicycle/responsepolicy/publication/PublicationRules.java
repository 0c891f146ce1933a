package org.hemicycle.responsepolicy.publication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;
import org.jspecify.annotations.Nullable;

/** One edition of the rules of making cases public. */
record PublicationRules(
        String id, LocalDate validFrom, @Nullable LocalDate validTo, Parameter<Integer> undoHours) {

    /** Every edition. */
    record Book(List<PublicationRules> ruleSets) {

        static Book read() {
            return RuleFile.read("publication.yml", Book.class);
        }

        PublicationRules inForceOn(LocalDate day) {
            var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
            PublicationRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
            return inForce.get();
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** How long what was agreed on can be taken back. */
    Duration undo() {
        return Duration.ofHours(undoHours.value());
    }
}
