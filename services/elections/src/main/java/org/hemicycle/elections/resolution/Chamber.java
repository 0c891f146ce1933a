package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.RECUSED_DO_NOT_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.SITS_AND_VOTES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.seat.Committee;
import org.hemicycle.elections.seat.Composition;
import org.hemicycle.elections.seat.Constituency;
import org.hemicycle.elections.seat.SittingMember;
import org.hemicycle.elections.seat.SubCommittee;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.rights.CaseRef;
import org.springframework.stereotype.Component;

/** Who may decide on a resolution on a day: the seats of the deciding body that vote, and those of them that are recused. */
@Component
class Chamber {

    static final String CASE = "resolution";

    private final Committee committee;
    private final Recusals recusals;
    private final RequestedDecisions requested;

    Chamber(Committee committee, Recusals recusals, RequestedDecisions requested) {
        this.committee = committee;
        this.recusals = recusals;
        this.requested = requested;
    }

    /** Every seat of the deciding body that votes on that day; a quorum is a share of them. */
    List<VoteMember> members(Resolution on, LocalDate day, Set<String> present) {
        var recused = requested.recused(on.id());
        var sitting = sitting(on, day);
        SITS_AND_VOTES.require(
                sitting.stream().map(SittingMember::holder).toList().containsAll(present));
        return sitting.stream()
                .map(member -> VoteMember.of(
                        member.seat(),
                        member.holder(),
                        member.constituency(),
                        present.contains(member.holder()),
                        recused.contains(member.holder()) || isRecused(member, on)))
                .toList();
    }

    private List<SittingMember> sitting(Resolution on, LocalDate day) {
        var composition = committee.on(day);
        return requested
                .body(on.id())
                .map(body -> composition.voting().stream()
                        .filter(member -> sitsIn(composition, body, member))
                        .toList())
                .orElseGet(composition::voting);
    }

    private static boolean sitsIn(Composition committee, SubCommittee body, SittingMember member) {
        return committee.subCommittees().stream()
                .filter(one -> one.body() == body)
                .flatMap(one -> one.members().stream())
                .anyMatch(
                        one -> one.seat().equals(member.seat()) && one.holder().equals(member.holder()));
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
