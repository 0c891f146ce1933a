package org.hemicycle.membership.standing.proposal;

import static org.hemicycle.membership.standing.StandingRule.STILL_OPEN;
import static org.hemicycle.membership.standing.StandingRule.TWO_PERSONS;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.membership.standing.proposal.ProposalEvent.Approved;
import org.hemicycle.membership.standing.proposal.ProposalEvent.Proposed;
import org.hemicycle.membership.standing.proposal.ProposalEvent.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An entry that waits for a second officer. It rests on the standing as its proposer saw it. */
@Table("standing_proposal")
final class Proposal extends AbstractAggregateRoot<Proposal> {

    enum State {
        OPEN,
        APPROVED,
        REJECTED
    }

    @Id
    private final ProposalId id;

    @Version
    private int version;

    private final String iso3;
    private final int basedOn;

    @Embedded.Empty
    private final Act act;

    @Embedded.Empty
    private final Evidenced evidence;

    private final UUID proposedBy;
    private final Instant proposedAt;
    private State state;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;

    Proposal(
            ProposalId id,
            int version,
            String iso3,
            int basedOn,
            Act act,
            Evidenced evidence,
            UUID proposedBy,
            Instant proposedAt,
            State state,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt) {
        this.id = id;
        this.version = version;
        this.iso3 = iso3;
        this.basedOn = basedOn;
        this.act = act;
        this.evidence = evidence;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.state = state;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    static Proposal of(String country, int basedOn, Act act, Evidenced evidence, UUID officer, Instant at) {
        var proposal = new Proposal(
                ProposalId.next(), 0, country, basedOn, act, evidence, officer, at, State.OPEN, null, null);
        proposal.registerEvent(new Proposed(proposal.id, country, act.kind().name(), at));
        return proposal;
    }

    void approve(UUID officer, Instant at) {
        TWO_PERSONS.require(!officer.equals(proposedBy));
        decide(State.APPROVED, officer, at);
        registerEvent(new Approved(id, iso3, at));
    }

    /** Also how a proposer takes it back. */
    void reject(UUID officer, Instant at) {
        decide(State.REJECTED, officer, at);
        registerEvent(new Rejected(id, iso3, at));
    }

    private void decide(State decision, UUID officer, Instant at) {
        STILL_OPEN.require(state == State.OPEN);
        state = decision;
        decidedBy = officer;
        decidedAt = at;
    }

    ProposalView view() {
        return new ProposalView(
                id.value(),
                version,
                iso3,
                basedOn,
                act.kind().name(),
                act.toStatus(),
                act.ground(),
                act.flag(),
                act.votes(),
                act.entry(),
                act.reason(),
                act.change().effective(),
                evidence,
                proposedBy,
                proposedAt,
                state.name(),
                decidedBy,
                decidedAt);
    }

    ProposalId id() {
        return id;
    }

    int version() {
        return version;
    }

    String iso3() {
        return iso3;
    }

    int basedOn() {
        return basedOn;
    }

    Act act() {
        return act;
    }

    Evidenced evidence() {
        return evidence;
    }
}
