package org.hemicycle.elections.record;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a co-signature of a record is refused. */
public enum RecordRule implements Rule {
    RECORD_AS_IT_IS("house-rule:record.cosignature", "A record is co-signed as it is published: read it again"),
    SIGNATURE_HOLDS(
            "house-rule:record.cosignature", "A co-signature is over the hash of the record, with the named key"),
    KEY_OF_ONES_OWN(
            "house-rule:record.cosignature", "Who co-signs does it once, with a key that nobody else signs with");

    private final String clause;
    private final String sentence;

    RecordRule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
