package org.hemicycle.membership.eligibility.rules;

/** Turns what a source says about a country into points, by the decision tables of a rule set. */
public interface ScoringTables {

    /**
     * Points for a raw value. No points when a fact that matters is unknown: null is not zero. Refuses a fact the table
     * does not ask for and a value outside its range.
     */
    TableReading read(ScoringTable table, RawValue raw);

    /** The table as people read it: what it asks and what each row gives. */
    TableLayout layout(ScoringTable table);
}
