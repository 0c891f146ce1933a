package org.hemicycle.tally.count;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Round;
import org.jspecify.annotations.Nullable;

/** A round of a transferable vote. */
final class RoundDocument {

    private RoundDocument() {}

    static Map<String, @Nullable Object> of(Candidates candidates, Round round) {
        var votes = new LinkedHashMap<String, @Nullable Object>();
        for (int candidate = 0; candidate < round.votes().size(); candidate++) {
            votes.put(candidates.name(candidate), votes(round.votes().get(candidate)));
        }
        return Fields.of(
                "round", round.number(),
                "action", round.action().name(),
                "candidates", candidates.names(round.of()),
                "votes", votes,
                "nonTransferable", votes(round.nonTransferable()),
                "lostByRounding", votes(round.lost()),
                "elected", candidates.names(round.elected()),
                "line", round.line());
    }

    static Fraction votes(long units) {
        return Fraction.of(units, Round.UNIT);
    }
}
