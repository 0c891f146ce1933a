package org.hemicycle.membership.processmatter;

import org.hemicycle.platform.rulebook.Parameter;
import org.hemicycle.platform.rulebook.RuleFile;

/** Days for the office's decision on a matter of process. No published rule says them. */
record ProcessMatterTerms(Parameter<Integer> decisionDays) {

    static ProcessMatterTerms read() {
        return RuleFile.read("process-matter.yml", ProcessMatterTerms.class);
    }
}
