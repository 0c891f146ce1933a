package org.hemicycle.tally.stv;

import static org.hemicycle.tally.result.Round.UNIT;

import org.hemicycle.tally.ballot.Profile;

/** Where every ballot lies and what it is worth, in hundred-thousandths of a vote; moves them on. */
final class Papers {

    final long[] votes;
    long exhausted;
    long lost;
    private final Profile profile;
    private final Pile[] piles;
    private final boolean[] continuing;
    private final int[] next;
    private final int[] worth;

    Papers(Profile profile, boolean[] continuing) {
        this.profile = profile;
        this.continuing = continuing;
        int size = profile.candidates().size();
        votes = new long[size];
        piles = new Pile[size];
        next = new int[profile.rows()];
        worth = new int[profile.rows()];
        for (int candidate = 0; candidate < size; candidate++) {
            piles[candidate] = new Pile();
        }
    }

    /** Every ballot with a preference goes to its first. */
    void deal() {
        for (int row = 0; row < profile.rows(); row++) {
            worth[row] = (int) UNIT;
            next[row] = profile.start(row);
            if (next[row] < profile.end(row)) {
                pass(row);
            }
        }
    }

    /** All ballots of an excluded candidate, at what they are worth. */
    void passAll(int from) {
        var pile = take(from);
        for (int position = 0; position < pile.size(); position++) {
            pass(pile.row(position));
        }
        votes[from] = 0;
    }

    /** All ballots of an elected candidate, each at surplus / votes of its worth, cut off after the fifth decimal. */
    void passSurplus(int from, long quota) {
        var pile = take(from);
        long total = votes[from];
        long surplus = total - quota;
        long kept = 0;
        for (int position = 0; position < pile.size(); position++) {
            int row = pile.row(position);
            worth[row] = (int) (surplus * worth[row] / total);
            kept += (long) worth[row] * profile.weight(row);
            pass(row);
        }
        lost += surplus - kept;
        votes[from] = quota;
    }

    private Pile take(int from) {
        var pile = piles[from];
        piles[from] = new Pile();
        return pile;
    }

    private void pass(int row) {
        long value = (long) worth[row] * profile.weight(row);
        int end = profile.end(row);
        for (int place = next[row]; place < end; place++) {
            int candidate = profile.candidate(place);
            if (continuing[candidate]) {
                next[row] = place + 1;
                votes[candidate] += value;
                piles[candidate].add(row);
                return;
            }
        }
        exhausted += value;
    }
}
