package org.hemicycle.responsepolicy.response;

import static org.hemicycle.responsepolicy.response.CaseRule.RULES_IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the Response Policy's rules. */
public record ResponseRuleBook(List<ResponseRules> ruleSets) {

    public static ResponseRuleBook read() {
        return RuleFile.read("response-policy.yml", ResponseRuleBook.class);
    }

    ResponseRules inForceOn(LocalDate day) {
        var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
        RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.get();
    }

    public ResponseRules edition(String id) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule set " + id));
    }
}
