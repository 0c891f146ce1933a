package org.hemicycle.tally.read;

import org.hemicycle.tally.Uncountable;
import org.jspecify.annotations.Nullable;

/** Finds what methods cannot count that need one candidate to each rank. */
final class RankOrder {

    private RankOrder() {}

    /** The first cell level with an earlier one, else the first that leaves the rank before it to nobody; 0 is no rank. */
    static @Nullable Uncountable irregular(Lines lines, int[] ranks) {
        var given = new int[ranks.length + 1];
        for (int cell = 0; cell < ranks.length; cell++) {
            if (ranks[cell] > 0 && given[ranks[cell]]++ > 0) {
                return lines.wrong(
                        cell + 1, "rank %d is given twice, and this method needs one rank each".formatted(ranks[cell]));
            }
        }
        for (int cell = 0; cell < ranks.length; cell++) {
            if (ranks[cell] > 1 && given[ranks[cell] - 1] == 0) {
                return lines.wrong(
                        cell + 1,
                        "rank %d is given but not rank %d, and this method needs ranks without gaps"
                                .formatted(ranks[cell], ranks[cell] - 1));
            }
        }
        return null;
    }
}
