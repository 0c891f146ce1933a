package org.hemicycle.tally.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.tally.ballot.Evidence;

/** A new ballot among the tied candidates, on the same roll: votes by name, empty as long as it has not been held. */
public record RunOff(Map<String, Long> votes) implements TieBreak {

    public RunOff {
        votes = Map.copyOf(votes);
    }

    @Override
    public String name() {
        return "run-off";
    }

    /** Whether there are votes for each of them. */
    public boolean isHeldAmong(Collection<String> tied) {
        return votes.keySet().containsAll(tied);
    }

    @Override
    public Split split(List<Integer> tied, Evidence evidence) {
        if (!isHeldAmong(evidence.candidates().names(tied))) {
            return Split.awaited(tied, "a run-off ballot among them has to be held");
        }
        var byVotes = new TreeMap<Long, List<Integer>>(Collections.reverseOrder());
        for (int candidate : tied) {
            byVotes.computeIfAbsent(votes.get(evidence.candidates().name(candidate)), count -> new ArrayList<>())
                    .add(candidate);
        }
        return byVotes.size() == 1
                ? Split.noHelp(tied, "the run-off was a tie as well")
                : Split.into(List.copyOf(byVotes.values()), "more votes in the run-off");
    }
}
