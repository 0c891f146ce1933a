package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.elections.election.ElectionEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens in an election: everybody, but for a count before its result is published. */
@Component
class OutboundElectionEvents {

    private final Ledger ledger;

    OutboundElectionEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ElectionEvent event) {
        var fact = switch (event) {
            case ElectionEvent.Called e -> fact(e, ElectionCalled.TYPE, ElectionCalled.of(e), PUBLIC);
            case ElectionEvent.NominationsExtended e ->
                fact(e, NominationsExtended.TYPE, NominationsExtended.of(e), PUBLIC);
            case ElectionEvent.NominationsClosed e -> fact(e, NominationsClosed.TYPE, NominationsClosed.of(e), PUBLIC);
            case ElectionEvent.SlateVetted e -> fact(e, SlateVetted.TYPE, SlateVetted.of(e), PUBLIC);
            case ElectionEvent.Acclaimed e -> fact(e, CandidatesAcclaimed.TYPE, CandidatesAcclaimed.of(e), PUBLIC);
            case ElectionEvent.RollFrozen e -> fact(e, RollFrozen.TYPE, RollFrozen.of(e), PUBLIC);
            case ElectionEvent.OpeningApproved e -> fact(e, OpeningApproved.TYPE, OpeningApproved.of(e), PUBLIC);
            case ElectionEvent.Opened e -> fact(e, BallotOpened.TYPE, BallotOpened.of(e), PUBLIC);
            case ElectionEvent.BallotReminded e -> fact(e, BallotReminded.TYPE, BallotReminded.of(e), PUBLIC);
            case ElectionEvent.BallotExtended e -> fact(e, BallotExtended.TYPE, BallotExtended.of(e), PUBLIC);
            case ElectionEvent.Closed e -> fact(e, BallotClosed.TYPE, BallotClosed.of(e), PUBLIC);
            case ElectionEvent.Tallied e -> fact(e, BallotsTallied.TYPE, BallotsTallied.of(e), RESTRICTED);
            case ElectionEvent.ResultPublished e -> fact(e, ResultPublished.TYPE, ResultPublished.of(e), PUBLIC);
            case ElectionEvent.Challenged e -> fact(e, ResultChallenged.TYPE, ResultChallenged.of(e), PUBLIC);
            case ElectionEvent.ChallengeDecided e -> fact(e, ChallengeDecided.TYPE, ChallengeDecided.of(e), PUBLIC);
            case ElectionEvent.Recounted e -> fact(e, ResultRecounted.TYPE, ResultRecounted.of(e), PUBLIC);
            case ElectionEvent.Proclaimed e -> fact(e, ResultProclaimed.TYPE, ResultProclaimed.of(e), PUBLIC);
            case ElectionEvent.CandidateGone e ->
                fact(e, CandidatePassedOver.TYPE, CandidatePassedOver.of(e), e.published() ? PUBLIC : RESTRICTED);
            case ElectionEvent.Seated e -> fact(e, ElectedSeated.TYPE, ElectedSeated.of(e), PUBLIC);
            case ElectionEvent.Cancelled e -> fact(e, ElectionCancelled.TYPE, ElectionCancelled.of(e), PUBLIC);
        };
        ledger.record(fact);
    }

    private static Fact fact(ElectionEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.of().id().toString(), type, payload, event.at(), audience);
    }
}
