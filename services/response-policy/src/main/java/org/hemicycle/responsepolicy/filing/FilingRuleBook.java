package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the rules of filing. */
record FilingRuleBook(List<FilingRules> ruleSets) {

    static FilingRuleBook read() {
        return RuleFile.read("filing.yml", FilingRuleBook.class);
    }

    FilingRules inForceOn(LocalDate day) {
        var inForce = covering(day);
        FilingRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.get();
    }

    private Optional<FilingRules> covering(LocalDate day) {
        return ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
    }

    FilingRules edition(String id) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule set " + id));
    }
}
