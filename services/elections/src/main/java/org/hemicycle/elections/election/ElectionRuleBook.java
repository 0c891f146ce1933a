package org.hemicycle.elections.election;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the rules of elections. */
record ElectionRuleBook(List<ElectionRules> ruleSets) {

    static ElectionRuleBook read() {
        return RuleFile.read("elections.yml", ElectionRuleBook.class);
    }

    ElectionRules inForceOn(LocalDate day) {
        var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
        ElectionRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.get();
    }

    ElectionRules edition(String id) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule set " + id));
    }
}
