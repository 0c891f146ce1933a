package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Evidence;
import org.hemicycle.tally.count.MajoritySeating;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.seats.Allocation;
import org.hemicycle.tally.seats.SeatRules;
import org.hemicycle.tally.seats.Seating;

/** Seats the published ranking again, ties by the published matrices, and compares who got what. */
record PublicAllocation(ElectionRecord election, Candidates candidates, PublishedSums sums) {

    Check check() {
        if (election.method() == Method.STV_SCOTTISH) {
            return Check.left(Step.ALLOCATION, "Who is elected follows from the ballots, which are withheld.");
        }
        var seating = election.method() == Method.MAJORITY
                ? MajoritySeating.of(candidates, sums.totals())
                : allocated(election.rules());
        var wrong = differing(seating);
        return Check.of(
                Step.ALLOCATION,
                wrong.isEmpty(),
                "The seats follow from the totals and the limits.",
                "The seats do not follow from the totals and the limits: %s.".formatted(String.join(", ", wrong)));
    }

    private Seating allocated(Rules rules) {
        return Allocation.of(
                sums.ranking(),
                Evidence.published(candidates, sums.rankCounts(), sums.pairwise()),
                new SeatRules(
                        election.seats(),
                        rules.limits().of(candidates),
                        rules.ladder(),
                        rules.standby(),
                        rules.declined()),
                candidate -> "");
    }

    private List<String> differing(Seating seating) {
        var result = election.result();
        var wrong = new ArrayList<String>();
        if (!seating.elected().equals(texts(result.field("elected")))) {
            wrong.add("elected should be " + seating.elected());
        }
        if (!seating.deviations().equals(texts(result.field("deviations")))) {
            wrong.add("deviations should be " + seating.deviations());
        }
        var outcomes = new HashMap<String, String>();
        result.field("outcomes")
                .object()
                .forEach(
                        (name, node) -> outcomes.put(name, node.field("outcome").text()));
        for (var decided : seating.outcomes()) {
            if (!decided.outcome().name().equals(outcomes.get(decided.candidate()))) {
                wrong.add("%s should be %s".formatted(decided.candidate(), decided.outcome()));
            }
        }
        return wrong;
    }

    private static List<String> texts(Node list) {
        return list.list().stream().map(Node::text).toList();
    }
}
