package org.hemicycle.tally.ballot;

import java.util.Arrays;
import org.hemicycle.tally.Uncountable;
import org.jspecify.annotations.Nullable;

/** Packs ballots one after the other: {@code begin}, {@code list} for each candidate from first to last, {@code end}. */
public final class ProfileBuilder {

    /** So that no sum of points, pairs or transfer values leaves 64 bits. */
    public static final long MOST_BALLOTS = 500_000_000;

    final Candidates candidates;
    final Unlisted unlisted;
    final Marking marking;

    @Nullable
    Uncountable irregular;

    int rows;
    int[] starts = new int[1025];
    int[] weights = new int[1024];
    short[] places = new short[8192];
    private int used;
    private long ballots;

    public ProfileBuilder(Candidates candidates, Unlisted unlisted, Marking marking) {
        this.candidates = candidates;
        this.unlisted = unlisted;
        this.marking = marking;
    }

    /** Remembers the first cell that is level with another, or leaves a gap. */
    public ProfileBuilder irregular(@Nullable Uncountable cell) {
        irregular = irregular == null ? cell : irregular;
        return this;
    }

    public boolean isRegular() {
        return irregular == null;
    }

    /** @return whether there is still room: more than {@link #MOST_BALLOTS} are not counted */
    public boolean begin(int weight) {
        if (rows == weights.length) {
            weights = Arrays.copyOf(weights, rows * 2);
            starts = Arrays.copyOf(starts, rows * 2 + 1);
        }
        weights[rows] = weight;
        ballots += weight;
        return ballots <= MOST_BALLOTS;
    }

    public void list(int candidate, boolean levelWithPrevious) {
        if (used == places.length) {
            places = Arrays.copyOf(places, used * 2);
        }
        if (levelWithPrevious && irregular == null) {
            irregular =
                    new Uncountable("Ballot %d puts %s level with another candidate; this method needs one rank each."
                            .formatted(rows + 1, candidates.name(candidate)));
        }
        places[used++] = (short) (levelWithPrevious ? ~candidate : candidate);
    }

    public void end() {
        rows++;
        starts[rows] = used;
    }

    /** One ballot without ties. */
    public ProfileBuilder add(int weight, int... ranked) {
        begin(weight);
        for (int candidate : ranked) {
            list(candidate, false);
        }
        end();
        return this;
    }

    public Profile build() {
        return new Profile(this, candidates);
    }

    /** For files that name their candidates last: as many as were numbered, in the same order. */
    public Profile build(Candidates named) {
        if (named.size() != candidates.size()) {
            throw new IllegalArgumentException("%d names for %d candidates".formatted(named.size(), candidates.size()));
        }
        return new Profile(this, named);
    }
}
