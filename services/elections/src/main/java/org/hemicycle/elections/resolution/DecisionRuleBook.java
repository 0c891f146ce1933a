package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.RULES_IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the rules of decisions. */
record DecisionRuleBook(List<DecisionRules> ruleSets) {

    static DecisionRuleBook read() {
        return RuleFile.read("resolution.yml", DecisionRuleBook.class);
    }

    DecisionRules inForceOn(LocalDate day) {
        var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
        RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.get();
    }

    DecisionRules edition(String id) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule set " + id));
    }
}
