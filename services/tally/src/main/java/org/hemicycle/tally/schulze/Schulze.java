package org.hemicycle.tally.schulze;

import java.util.List;
import org.hemicycle.tally.ballot.Pairwise;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Counted;

/** Ranks by strongest paths, where a victory is as strong as the votes for it (winning votes). */
public final class Schulze {

    private Schulze() {}

    /** With the matrix of {@link Pairwise} for these ballots. */
    public static Counted count(Profile profile, long[][] pairwise) {
        var control = new Control(
                "one vote for each pair a ballot decides",
                Fraction.of(sum(pairwise)),
                Fraction.of(Pairwise.expectedSum(profile)));
        return count(profile.candidates().names(), pairwise, ballots(profile), control);
    }

    /** From a published matrix alone. */
    public static Counted count(List<String> names, long[][] pairwise, Ballots ballots, Control control) {
        var paths = StrongestPaths.of(pairwise);
        var ranking = paths.ranking();
        return new Counted(ranking, paths.outranked(), ballots, control, PathLines.of(names, ranking, pairwise, paths));
    }

    private static long sum(long[][] pairwise) {
        long sum = 0;
        for (var row : pairwise) {
            for (long votes : row) {
                sum += votes;
            }
        }
        return sum;
    }

    private static Ballots ballots(Profile profile) {
        long blank = 0;
        for (int row = 0; row < profile.rows(); row++) {
            if (profile.start(row) == profile.end(row)) {
                blank += profile.weight(row);
            }
        }
        return new Ballots(profile.ballots(), profile.ballots() - blank, blank, 0);
    }
}
