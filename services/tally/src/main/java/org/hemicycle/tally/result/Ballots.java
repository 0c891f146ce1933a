package org.hemicycle.tally.result;

/** The ballots of a count. Blank ones count for turnout only; void ones break a rule of the method. */
public record Ballots(long cast, long valid, long blank, long invalid) {

    public Ballots {
        if (cast != valid + blank + invalid) {
            throw new IllegalArgumentException(
                    "%d ballots are not %d + %d + %d".formatted(cast, valid, blank, invalid));
        }
    }
}
