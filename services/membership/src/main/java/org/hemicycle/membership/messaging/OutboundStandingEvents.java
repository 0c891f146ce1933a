package org.hemicycle.membership.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.membership.standing.StandingEvent;
import org.hemicycle.membership.standing.StandingEvent.Corrected;
import org.hemicycle.membership.standing.StandingEvent.FlagLowered;
import org.hemicycle.membership.standing.StandingEvent.FlagRaised;
import org.hemicycle.membership.standing.StandingEvent.Remarked;
import org.hemicycle.membership.standing.StandingEvent.StatusChanged;
import org.hemicycle.membership.standing.StandingEvent.VotingRightsChanged;
import org.hemicycle.membership.standing.contact.ContactEvent;
import org.hemicycle.membership.standing.contact.ContactEvent.Ended;
import org.hemicycle.membership.standing.contact.ContactEvent.Named;
import org.hemicycle.membership.standing.contact.ContactEvent.PersonErased;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a government's standing. Runs in the transaction of the change. */
@Component
class OutboundStandingEvents {

    private final Ledger ledger;

    OutboundStandingEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(StandingEvent event) {
        switch (event) {
            case StatusChanged e -> tell(e, StatusChange.TYPE, StatusChange.of(e), PUBLIC);
            case FlagRaised e -> tell(e, FlagRaising.TYPE, FlagRaising.of(e), PUBLIC);
            case FlagLowered e -> tell(e, FlagLowering.TYPE, FlagLowering.of(e), PUBLIC);
            case VotingRightsChanged e -> tell(e, VotingRightsChange.TYPE, VotingRightsChange.of(e), PUBLIC);
            case Corrected e -> tell(e, StandingCorrection.TYPE, StandingCorrection.of(e), PUBLIC);
            case Remarked e -> tell(e, StandingRemark.TYPE, StandingRemark.of(e), RESTRICTED);
        }
    }

    @EventListener
    void on(ContactEvent event) {
        var key = event.contact().toString();
        switch (event) {
            case Named e -> ledger.record(Fact.of(key, ContactNamed.TYPE, ContactNamed.of(e), e.at(), RESTRICTED));
            case Ended e -> ledger.record(Fact.of(key, ContactEnded.TYPE, ContactEnded.of(e), e.at(), RESTRICTED));
            case PersonErased e ->
                ledger.record(Fact.of(key, ContactErased.TYPE, ContactErased.of(e), e.at(), RESTRICTED));
        }
    }

    private void tell(StandingEvent event, String type, Object payload, Audience audience) {
        var about = event.about();
        ledger.record(Fact.of(about.participant().toString(), type, payload, about.at(), audience));
    }
}
