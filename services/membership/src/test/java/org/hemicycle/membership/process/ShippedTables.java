package org.hemicycle.membership.process;

import org.hemicycle.membership.eligibility.rules.ScoringTables;

/** The scoring tables as shipped, for tests of other packages. */
public final class ShippedTables {

    private static final ScoringTables TABLES = new BpmnScoringTables();

    private ShippedTables() {}

    public static ScoringTables tables() {
        return TABLES;
    }
}
