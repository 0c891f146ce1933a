package org.hemicycle.elections.disclosure;

import java.util.stream.IntStream;

/** How many voted how. Blank and invalid papers are choices, too: whoever handed one in is known not to have voted yes. */
public record VoteCounts(int inFavour, int against, int abstained, int blank, int invalid) {

    public VoteCounts {
        if (IntStream.of(inFavour, against, abstained, blank, invalid).min().orElseThrow() < 0) {
            throw new IllegalArgumentException("Votes are not counted below zero");
        }
    }

    public static VoteCounts of(int inFavour, int against, int abstained) {
        return new VoteCounts(inFavour, against, abstained, 0, 0);
    }

    public int voters() {
        return choices().sum();
    }

    IntStream choices() {
        return IntStream.of(inFavour, against, abstained, blank, invalid);
    }

    int most() {
        return choices().max().orElseThrow();
    }

    /** What remains when those are left out who told their vote themselves. */
    VoteCounts without(VoteCounts told) {
        return new VoteCounts(
                inFavour - told.inFavour,
                against - told.against,
                abstained - told.abstained,
                blank - told.blank,
                invalid - told.invalid);
    }
}
