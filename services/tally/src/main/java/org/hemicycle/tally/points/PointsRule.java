package org.hemicycle.tally.points;

/** How many points one ballot gives out in all; totals must add up to it. */
final class PointsRule {

    private PointsRule() {}

    /** Of a ballot that ranks so many of all candidates. */
    static long ofBallot(Incomplete incomplete, long ranked, long size) {
        return switch (incomplete) {
            case FORBID, AVERAGE -> size * (size + 1) / 2;
            case MODIFIED -> ranked * (ranked + 1) / 2;
            case ZERO -> ranked * (2 * size - ranked + 1) / 2;
        };
    }

    static String of(Incomplete incomplete) {
        return switch (incomplete) {
            case FORBID, AVERAGE -> "each ballot gives n(n+1)/2 points";
            case MODIFIED -> "a ballot that ranks k gives k(k+1)/2 points";
            case ZERO -> "a ballot that ranks k of n gives n + … + (n-k+1) points";
        };
    }

    static String first(Incomplete incomplete, int size) {
        return incomplete == Incomplete.MODIFIED ? "as many points as the ballot ranks" : size + " points";
    }
}
