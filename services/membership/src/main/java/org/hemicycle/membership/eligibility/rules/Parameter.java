package org.hemicycle.membership.eligibility.rules;

/** One value of the rules with how well it is known and where it was read. */
public record Parameter<T>(String parameter, T value, EvidenceTag evidence, String source) {

    /** What may be cited: the source if the value is confirmed, else {@code house-rule:<parameter>}. */
    public String clause() {
        return evidence == EvidenceTag.CONFIRMED ? source : "house-rule:" + parameter;
    }
}
