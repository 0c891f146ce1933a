package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.RECUSED_DO_NOT_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.SITS_AND_VOTES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.Constituency;
import org.hemicycle.elections.seat.SittingMember;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.rights.CaseRef;
import org.springframework.stereotype.Component;

/** Who may decide on a resolution on a day: the seats that vote, and those of them that are recused. */
@Component
class Chamber {

    static final String CASE = "resolution";

    private final Committee committee;
    private final Recusals recusals;

    Chamber(Committee committee, Recusals recusals) {
        this.committee = committee;
        this.recusals = recusals;
    }

    /** Every seat that votes on that day; a quorum is a share of them. */
    List<VoteMember> members(Resolution on, LocalDate day, Set<String> present) {
        var sitting = committee.on(day).voting();
        SITS_AND_VOTES.require(
                sitting.stream().map(SittingMember::holder).toList().containsAll(present));
        return sitting.stream()
                .map(member -> VoteMember.of(
                        member.seat(),
                        member.holder(),
                        member.constituency(),
                        present.contains(member.holder()),
                        isRecused(member, on)))
                .toList();
    }

    /** Of these, who may speak: refuses those who are not present or recused. */
    Set<String> entitled(List<VoteMember> members, Set<String> speaking) {
        var present = members.stream()
                .filter(VoteMember::present)
                .map(VoteMember::holder)
                .toList();
        SITS_AND_VOTES.require(present.containsAll(speaking));
        RECUSED_DO_NOT_VOTE.require(
                members.stream().filter(VoteMember::recused).noneMatch(member -> speaking.contains(member.holder())));
        return speaking;
    }

    /** The government that leads on that day: it alone may break a tie. */
    Optional<String> lead(LocalDate day) {
        return committee.on(day).leadGovernment().map(chair -> chair.holder());
    }

    /** A government is a party to its own case; a person is kept out by what is declared or known of them. */
    private boolean isRecused(SittingMember member, Resolution on) {
        var effect = on.effect();
        if (member.constituency() == Constituency.GOVERNMENT) {
            return effect != null && effect.country().equals(member.holder());
        }
        return recusals.isRecused(
                UUID.fromString(member.holder()), new CaseRef(CASE, on.id().toString()));
    }
}
