package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.standing.reference.Evidence;

/** The values of one dated set of rules on standing. */
public record StandingRules(String id, LocalDate validFrom, RollStatuses rollStatuses) {

    /** The statuses that give a vote, and how well that is known. */
    public record RollStatuses(String parameter, Set<Status> value, Evidence evidence, String source) {}

    /** All sets, newest last. A question about a day is answered by the set in force on that day. */
    record Book(List<StandingRules> ruleSets) {

        StandingRules inForceOn(LocalDate day) {
            return ruleSets.stream()
                    .filter(set -> !set.validFrom().isAfter(day))
                    .reduce((older, newer) -> newer)
                    .orElse(ruleSets.getFirst());
        }
    }
}
