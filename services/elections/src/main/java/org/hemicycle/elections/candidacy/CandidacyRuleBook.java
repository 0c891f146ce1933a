package org.hemicycle.elections.candidacy;

import java.util.List;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the values that candidacies go by. */
record CandidacyRuleBook(List<CandidacyRules> ruleSets) {

    static CandidacyRuleBook read() {
        return RuleFile.read("candidacy.yml", CandidacyRuleBook.class);
    }

    CandidacyRules edition(String id) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule set " + id));
    }
}
