package org.hemicycle.tally.points;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.result.Ranking;

/** Points from ballots: n for the first of n candidates, 1 for the last. Counted in half points, for averages. */
public final class Borda {

    private final Profile profile;
    private final Incomplete incomplete;
    private final int size;
    private final long[] halves;
    private final long[] byLength;
    private long blank;
    private long invalid;

    private Borda(Profile profile, Incomplete incomplete) {
        this.profile = profile;
        this.incomplete = incomplete;
        size = profile.candidates().size();
        halves = new long[size];
        byLength = new long[size + 1];
    }

    public static Counted count(Profile profile, Incomplete incomplete, EqualRanks equalRanks) {
        var borda = new Borda(equalRanks == EqualRanks.FORBID ? profile.strict() : profile, incomplete);
        for (int row = 0; row < profile.rows(); row++) {
            borda.add(row);
        }
        return borda.counted();
    }

    private void add(int row) {
        int length = profile.end(row) - profile.start(row);
        long weight = profile.weight(row);
        if (length == 0) {
            blank += weight;
        } else if (length < size && incomplete == Incomplete.FORBID) {
            invalid += weight;
        } else {
            byLength[length] += weight;
            addRanked(row, incomplete == Incomplete.MODIFIED ? length : size, weight);
            if (length < size && incomplete == Incomplete.AVERAGE) {
                addUnranked(row, weight * (size - length + 1));
            }
        }
    }

    private void addRanked(int row, int first, long weight) {
        int start = profile.start(row);
        for (int place = start, behind; place < profile.end(row); place = behind) {
            behind = place + 1;
            while (behind < profile.end(row) && profile.levelWithPrevious(behind)) {
                behind++;
            }
            long each = 2L * (first - (place - start)) - (behind - place - 1);
            for (int level = place; level < behind; level++) {
                halves[profile.candidate(level)] += weight * each;
            }
        }
    }

    private void addUnranked(int row, long each) {
        for (int candidate = 0; candidate < size; candidate++) {
            halves[candidate] += each;
        }
        for (int place = profile.start(row); place < profile.end(row); place++) {
            halves[profile.candidate(place)] -= each;
        }
    }

    private Counted counted() {
        var totals = new ArrayList<Fraction>();
        long sum = 0;
        for (long half : halves) {
            totals.add(Fraction.of(half, 2));
            sum += half;
        }
        long valid = profile.ballots() - blank - invalid;
        var control = new Control(PointsRule.of(incomplete), Fraction.of(sum, 2), expected());
        return new Counted(
                Ranking.byTotals(totals),
                totals,
                new Ballots(profile.ballots(), valid, blank, invalid),
                control,
                List.of("%d candidates: a first place gives %s.".formatted(size, PointsRule.first(incomplete, size))));
    }

    private Fraction expected() {
        long points = 0;
        for (int length = 1; length <= size; length++) {
            points += byLength[length] * PointsRule.ofBallot(incomplete, length, size);
        }
        return Fraction.of(points);
    }
}
