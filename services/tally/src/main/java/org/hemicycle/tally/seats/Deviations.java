package org.hemicycle.tally.seats;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;

/** What a finished allocation could not keep, and who stands by. */
record Deviations(Committee committee, Candidates candidates) {

    Seating seating(Minutes minutes, List<Integer> ranking, int standby) {
        boolean undecided = !minutes.deviations.isEmpty();
        if (!undecided) {
            limits(minutes);
        }
        return new Seating(
                minutes.elected,
                minutes.outcomes,
                minutes.deviations,
                undecided ? List.of() : standby(minutes, ranking, standby),
                minutes.trace);
    }

    private void limits(Minutes minutes) {
        for (int limit = 0; limit < committee.limits().size(); limit++) {
            for (var group : committee.limits().get(limit).groups()) {
                int members = committee.members(limit, group);
                if (members < committee.limits().get(limit).min(group)) {
                    deviate(minutes, "FLOOR_UNMET(%s)".formatted(group), group, members);
                }
                if (members > committee.limits().get(limit).max(group)) {
                    deviate(minutes, "CEILING_EXCEEDED(%s)".formatted(group), group, members);
                }
            }
        }
        if (committee.open() > 0) {
            minutes.add("%d seats stay vacant: no candidate is left for them.".formatted(committee.open()));
            minutes.deviate("VACANT(%d)".formatted(committee.open()));
        }
    }

    private static void deviate(Minutes minutes, String deviation, String group, int members) {
        minutes.add("%s: %s has %d members.".formatted(deviation, group, members));
        minutes.deviate(deviation);
    }

    /** The first in the ranking who are not seated and would break no ceiling. */
    private List<String> standby(Minutes minutes, List<Integer> ranking, int number) {
        var names = new ArrayList<String>();
        for (int candidate : ranking) {
            var name = candidates.name(candidate);
            if (names.size() < number && !minutes.elected.contains(name) && committee.fullGroup(candidate) == null) {
                names.add(name);
            }
        }
        return names;
    }
}
