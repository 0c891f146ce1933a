package org.hemicycle.membership.admission.rules;

import org.hemicycle.platform.deadline.Evidence;

/** One value of the rules, how well it is known and where it was read. */
public record Parameter<T>(String parameter, T value, Evidence evidence, String source) {

    /** What may be cited: the source of a sourced value, else {@code house-rule:<parameter>}. */
    public String clause() {
        return evidence.isSetBySecretariat() ? "house-rule:" + parameter : source;
    }
}
