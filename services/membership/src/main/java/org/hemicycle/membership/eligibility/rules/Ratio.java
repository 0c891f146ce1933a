package org.hemicycle.membership.eligibility.rules;

/** A share of the applicable points, kept as two integers: three quarters are never 0.75. */
public record Ratio(int numerator, int denominator) {

    public Ratio {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("%d/%d is not a share".formatted(numerator, denominator));
        }
    }

    boolean isReachedBy(Score score) {
        return denominator * score.total() >= numerator * score.max();
    }

    /** The fewest points out of {@code max} that reach this share. */
    public int fewestPoints(int max) {
        return Math.ceilDiv(numerator * max, denominator);
    }
}
