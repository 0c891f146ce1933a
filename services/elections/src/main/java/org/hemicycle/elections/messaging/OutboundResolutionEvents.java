package org.hemicycle.elections.messaging;

import static org.hemicycle.platform.ledger.Audience.INTERNAL;
import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.elections.resolution.Outcome;
import org.hemicycle.elections.resolution.ResolutionEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a resolution: nobody outside before it is published. */
@Component
class OutboundResolutionEvents {

    private final Ledger ledger;

    OutboundResolutionEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(ResolutionEvent event) {
        var fact = switch (event) {
            case ResolutionEvent.Drafted e -> fact(e, ResolutionDrafted.TYPE, ResolutionDrafted.of(e), RESTRICTED);
            case ResolutionEvent.Moved e -> fact(e, ResolutionMoved.TYPE, ResolutionMoved.of(e), RESTRICTED);
            case ResolutionEvent.VoteOpened e ->
                fact(e, ResolutionVoteOpened.TYPE, ResolutionVoteOpened.of(e), RESTRICTED);
            case ResolutionEvent.VoteTaken e ->
                fact(e, ResolutionVoteTaken.TYPE, ResolutionVoteTaken.of(e), RESTRICTED);
            case ResolutionEvent.VoteCalledOff e ->
                fact(e, ResolutionVoteCalledOff.TYPE, ResolutionVoteCalledOff.of(e), RESTRICTED);
            case ResolutionEvent.WrittenOpened e ->
                fact(e, ResolutionWrittenOpened.TYPE, ResolutionWrittenOpened.of(e), RESTRICTED);
            case ResolutionEvent.WrittenClosed e ->
                fact(e, ResolutionWrittenClosed.TYPE, ResolutionWrittenClosed.of(e), RESTRICTED);
            case ResolutionEvent.Decided e -> fact(e, ResolutionDecided.TYPE, ResolutionDecided.of(e), RESTRICTED);
            case ResolutionEvent.Published e -> fact(e, ResolutionPublished.TYPE, ResolutionPublished.of(e), PUBLIC);
            case ResolutionEvent.VoteDisclosed e ->
                fact(
                        e,
                        ResolutionVoteDisclosed.TYPE,
                        ResolutionVoteDisclosed.of(e),
                        e.published() ? PUBLIC : RESTRICTED);
            case ResolutionEvent.ConditionDue e ->
                fact(e, ResolutionConditionDue.TYPE, ResolutionConditionDue.of(e), PUBLIC);
            case ResolutionEvent.ConditionVerified e ->
                fact(e, ResolutionConditionVerified.TYPE, ResolutionConditionVerified.of(e), PUBLIC);
            case ResolutionEvent.ConditionExtended e ->
                fact(e, ResolutionConditionExtended.TYPE, ResolutionConditionExtended.of(e), PUBLIC);
            case ResolutionEvent.EffectDue e -> fact(e, StatusEffectDue.TYPE, StatusEffectDue.of(e), PUBLIC);
            case ResolutionEvent.Changed e -> fact(e, ResolutionChanged.TYPE, ResolutionChanged.of(e), PUBLIC);
            case ResolutionEvent.Reminded e -> fact(e, ResolutionReminded.TYPE, ResolutionReminded.of(e), RESTRICTED);
        };
        ledger.record(fact);
        answer(event);
    }

    /** Whoever asked for the decision gets it when everybody does; that nothing will be decided, at once. */
    private void answer(ResolutionEvent event) {
        var asked = event.about().requestId();
        if (asked != null && event instanceof ResolutionEvent.Published e) {
            ledger.record(fact(e, DecisionTaken.TYPE, DecisionTaken.of(asked, e), INTERNAL));
        } else if (asked != null && event instanceof ResolutionEvent.Decided e && e.outcome() == Outcome.WITHDRAWN) {
            ledger.record(fact(e, DecisionTaken.TYPE, DecisionTaken.withdrawn(asked, e), INTERNAL));
        }
    }

    private static Fact fact(ResolutionEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.about().id().toString(), type, payload, event.at(), audience);
    }
}
