package org.hemicycle.elections.election;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an election is to be counted, where it departs from the rules.
 *
 * @param method of counting
 * @param ties the ladder for ties
 */
public record DraftTerms(@Nullable String method, @Nullable List<TieStep> ties) {

    /** The steps there are, as the count knows them. */
    public enum TieStep {
        COUNT_BACK,
        HEAD_TO_HEAD,
        RUN_OFF,
        LOT
    }

    @Nullable
    String ladder() {
        return ties == null || ties.isEmpty()
                ? null
                : String.join(",", ties.stream().map(TieStep::name).toList());
    }
}
