package org.hemicycle.tally.decision;

import org.hemicycle.tally.number.Fraction;

/** The share of the basis that a motion needs: more than half, or at least a fraction such as two thirds. */
public record Threshold(Basis basis, Fraction share, boolean moreThan) {

    public Threshold {
        if (share.compareTo(Fraction.ZERO) < 0 || share.compareTo(Fraction.of(1)) > 0) {
            throw new IllegalArgumentException("%s is not a share".formatted(share));
        }
    }

    public static Threshold simpleMajority(Basis basis) {
        return new Threshold(basis, Fraction.of(1, 2), true);
    }

    public static Threshold atLeast(long numerator, long denominator, Basis basis) {
        return new Threshold(basis, Fraction.of(numerator, denominator), false);
    }

    boolean reachedBy(long votes, long of) {
        int comparison = Fraction.of(votes).compareTo(share.times(Fraction.of(of)));
        return moreThan ? comparison > 0 : comparison >= 0;
    }
}
