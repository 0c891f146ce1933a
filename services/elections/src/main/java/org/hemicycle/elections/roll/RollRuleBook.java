package org.hemicycle.elections.roll;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the rule by which rolls are made. */
record RollRuleBook(List<RollRules> ruleSets) {

    static RollRuleBook read() {
        return RuleFile.read("roll.yml", RollRuleBook.class);
    }

    RollRules inForceOn(LocalDate day) {
        var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
        RollRule.RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.get();
    }
}
