package org.hemicycle.tally.result;

import org.hemicycle.tally.number.Fraction;

/** One sum reached in two ways: added up from what was counted, and expected from the shapes of the ballots. */
public record Control(String rule, Fraction counted, Fraction expected) {

    public boolean holds() {
        return counted.equals(expected);
    }
}
