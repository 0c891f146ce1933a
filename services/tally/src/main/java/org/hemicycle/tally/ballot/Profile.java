package org.hemicycle.tally.ballot;

import java.util.Set;
import org.hemicycle.tally.Uncountable;
import org.jspecify.annotations.Nullable;

/**
 * Ballots, packed: row by row the listed candidates from first to last. A million of them fit in some 50 MB. Equal
 * ballots may share a row, which then weighs as many.
 */
public final class Profile implements Votes {

    private final Candidates candidates;
    private final int rows;
    private final int[] starts;
    private final short[] places;
    private final int[] weights;
    private final Unlisted unlisted;
    private final Marking marking;
    private final @Nullable Uncountable irregular;

    Profile(ProfileBuilder built, Candidates candidates) {
        this.candidates = candidates;
        rows = built.rows;
        starts = built.starts;
        places = built.places;
        weights = built.weights;
        unlisted = built.unlisted;
        marking = built.marking;
        irregular = built.irregular;
    }

    @Override
    public Candidates candidates() {
        return candidates;
    }

    public int rows() {
        return rows;
    }

    public int weight(int row) {
        return weights[row];
    }

    public int start(int row) {
        return starts[row];
    }

    public int end(int row) {
        return starts[row + 1];
    }

    /** The candidate at a place between the row's start and end. */
    public int candidate(int place) {
        int coded = places[place];
        return coded ^ (coded >> 31);
    }

    /** Whether a candidate is level with the one before; the row's first never is. */
    public boolean levelWithPrevious(int place) {
        return places[place] < 0;
    }

    public Unlisted unlisted() {
        return unlisted;
    }

    public Marking marking() {
        return marking;
    }

    /** How many ballots there are, blank ones included. */
    public long ballots() {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += weights[row];
        }
        return sum;
    }

    /** Methods that need ranks without ties and gaps ask for this; the sentence names the first cell that has one. */
    public Profile strict() {
        if (irregular != null) {
            throw irregular;
        }
        return this;
    }

    /** As if unlisted candidates had been meant otherwise. */
    public Profile reading(Unlisted meaning) {
        var builder = new ProfileBuilder(candidates, meaning, marking).irregular(irregular);
        copy(builder, Set.of());
        return builder.build();
    }

    /** Compacted: the names are struck from every ballot and lower ranks move up. */
    public Profile without(Set<String> names) {
        var builder = new ProfileBuilder(candidates.without(names), unlisted, marking).irregular(irregular);
        copy(builder, names);
        return builder.build();
    }

    private void copy(ProfileBuilder to, Set<String> leaveOut) {
        var kept = new int[candidates.size()];
        for (int candidate = 0, next = 0; candidate < kept.length; candidate++) {
            kept[candidate] = leaveOut.contains(candidates.name(candidate)) ? -1 : next++;
        }
        for (int row = 0; row < rows; row++) {
            boolean level = false;
            to.begin(weights[row]);
            for (int place = start(row); place < end(row); place++) {
                level &= levelWithPrevious(place);
                if (kept[candidate(place)] >= 0) {
                    to.list(kept[candidate(place)], level);
                    level = true;
                }
            }
            to.end();
        }
    }
}
