package org.hemicycle.tally.marks;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.result.Ranking;

/** Adds up marks. A ballot with more marks than allowed is void, one without any is blank. */
public final class Marks {

    private final Profile profile;
    private final long[] totals;
    private long blank;
    private long invalid;
    private long given;

    private Marks(Profile profile) {
        this.profile = profile;
        totals = new long[profile.candidates().size()];
    }

    /** One vote, for the candidate put first; two first places make a ballot void. */
    public static Counted plurality(Profile profile) {
        var marks = new Marks(profile);
        for (int row = 0; row < profile.rows(); row++) {
            marks.addFirst(row);
        }
        return marks.counted("one vote a ballot");
    }

    /** The first places of a table. */
    public static Counted plurality(RankTable table) {
        var totals = new ArrayList<Fraction>();
        for (var row : table.counts()) {
            totals.add(Fraction.of(row[0]));
        }
        return new Counted(
                Ranking.byTotals(totals),
                totals,
                new Ballots(table.ballots(), table.ballots(), 0, 0),
                new Control("one vote a ballot", Fraction.sum(totals), Fraction.of(table.ballots())),
                List.of("Votes are the first places of the table."));
    }

    /** Up to so many marks. */
    public static Counted block(Profile profile, int most) {
        return new Marks(profile).addAll(most).counted("as many votes as marks, at most " + most + " a ballot");
    }

    /** Any number of marks. */
    public static Counted approval(Profile profile) {
        return new Marks(profile).addAll(Integer.MAX_VALUE).counted("as many votes as marks");
    }

    private void addFirst(int row) {
        int start = profile.start(row);
        int end = profile.end(row);
        int weight = profile.weight(row);
        if (start == end) {
            blank += weight;
        } else if (start + 1 < end && profile.levelWithPrevious(start + 1)) {
            invalid += weight;
        } else {
            totals[profile.candidate(start)] += weight;
            given += weight;
        }
    }

    private Marks addAll(int most) {
        for (int row = 0; row < profile.rows(); row++) {
            int start = profile.start(row);
            int end = lastMark(row);
            int weight = profile.weight(row);
            if (start == end) {
                blank += weight;
            } else if (end - start > most) {
                invalid += weight;
            } else {
                for (int place = start; place < end; place++) {
                    totals[profile.candidate(place)] += weight;
                }
                given += (long) weight * (end - start);
            }
        }
        return this;
    }

    private int lastMark(int row) {
        int end = profile.end(row);
        if (profile.marking() == Marking.LISTED || profile.start(row) == end) {
            return end;
        }
        int place = profile.start(row) + 1;
        while (place < end && profile.levelWithPrevious(place)) {
            place++;
        }
        return place;
    }

    private Counted counted(String rule) {
        var fractions = new ArrayList<Fraction>();
        for (long total : totals) {
            fractions.add(Fraction.of(total));
        }
        long cast = profile.ballots();
        return new Counted(
                Ranking.byTotals(fractions),
                fractions,
                new Ballots(cast, cast - blank - invalid, blank, invalid),
                new Control(rule, Fraction.sum(fractions), Fraction.of(given)),
                List.of("Counted: " + rule + "."));
    }
}
