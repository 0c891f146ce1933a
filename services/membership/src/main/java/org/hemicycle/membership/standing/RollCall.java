package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.standing.Roll.Voter;

/** Makes the roll: whose status and voting rights give a vote for sure, and whose may. */
record RollCall(StandingRules rules, List<ParticipantView> participants) {

    Roll on(LocalDate day) {
        var voters = new ArrayList<Voter>();
        var uncertain = new ArrayList<Voter>();
        for (var participant : participants) {
            if (mayVote(participant.standing())) {
                (surely(participant.standing()) ? voters : uncertain).add(voter(participant));
            }
        }
        return new Roll(day, rules.id(), rules.rollStatuses(), List.copyOf(voters), List.copyOf(uncertain));
    }

    private boolean mayVote(Standing standing) {
        var byStatus = standing.possible().stream().anyMatch(this::gives);
        return byStatus && (Boolean.TRUE.equals(standing.votes()) || !standing.votesCertain());
    }

    private boolean surely(Standing standing) {
        return standing.possible().stream().allMatch(this::gives)
                && standing.votesCertain()
                && Boolean.TRUE.equals(standing.votes());
    }

    private boolean gives(String status) {
        return statuses().contains(status);
    }

    private Set<String> statuses() {
        return rules.rollStatuses().value().stream().map(Enum::name).collect(toSet());
    }

    private static Voter voter(ParticipantView participant) {
        return new Voter(
                participant.iso3(),
                participant.nameEn(),
                participant.nameFr(),
                participant.standing().possible());
    }
}
