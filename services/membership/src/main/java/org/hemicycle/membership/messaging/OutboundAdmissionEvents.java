package org.hemicycle.membership.messaging;

import org.hemicycle.membership.admission.AdmissionEvent;
import org.hemicycle.membership.admission.AdmissionEvent.Acknowledged;
import org.hemicycle.membership.admission.AdmissionEvent.Admitted;
import org.hemicycle.membership.admission.AdmissionEvent.Checked;
import org.hemicycle.membership.admission.AdmissionEvent.Closed;
import org.hemicycle.membership.admission.AdmissionEvent.Escalated;
import org.hemicycle.membership.admission.AdmissionEvent.FollowedUp;
import org.hemicycle.membership.admission.AdmissionEvent.FoundEligible;
import org.hemicycle.membership.admission.AdmissionEvent.FoundIneligible;
import org.hemicycle.membership.admission.AdmissionEvent.FoundOutOfScope;
import org.hemicycle.membership.admission.AdmissionEvent.LetterReceived;
import org.hemicycle.membership.admission.AdmissionEvent.Reopened;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Decides who gets to know what happens to an admission. Runs in the transaction of the change. A letter of intent is
 * public from the welcome on and not before (membership rules, 5.1 step 6 and D-18); a file that never gets there stays
 * between the government and the secretariat, and so does every step that would tell that there is one. The scores by
 * which a file is judged are public already, in the score sheets.
 */
@Component
class OutboundAdmissionEvents {

    private static final Logger LOG = LoggerFactory.getLogger(OutboundAdmissionEvents.class);

    private final Ledger ledger;

    OutboundAdmissionEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(AdmissionEvent event) {
        var fact = fact(event);
        ledger.record(fact);
        LOG.info("Admission {}: {}", fact.subject(), fact.type());
    }

    private static Fact fact(AdmissionEvent event) {
        return switch (event) {
            case Admitted e -> of(e, MemberAdmitted.TYPE, MemberAdmitted.of(e), Audience.PUBLIC);
            case LetterReceived e -> inTheHouse(e, LetterOfIntentReceived.TYPE, LetterOfIntentReceived.of(e));
            case FoundOutOfScope e -> inTheHouse(e, AdmissionFoundOutOfScope.TYPE, AdmissionFoundOutOfScope.of(e));
            case Acknowledged e -> inTheHouse(e, AdmissionAcknowledged.TYPE, AdmissionAcknowledged.of(e));
            case Checked e -> inTheHouse(e, AdmissionChecked.TYPE, AdmissionChecked.of(e));
            case FoundIneligible e -> inTheHouse(e, AdmissionFoundIneligible.TYPE, AdmissionFoundIneligible.of(e));
            case Reopened e -> inTheHouse(e, AdmissionReopened.TYPE, AdmissionReopened.of(e));
            case FoundEligible e -> inTheHouse(e, AdmissionFoundEligible.TYPE, AdmissionFoundEligible.of(e));
            case FollowedUp e -> inTheHouse(e, AdmissionFollowedUp.TYPE, AdmissionFollowedUp.of(e));
            case Escalated e -> inTheHouse(e, AdmissionEscalated.TYPE, AdmissionEscalated.of(e));
            case Closed e -> inTheHouse(e, AdmissionClosed.TYPE, AdmissionClosed.of(e));
        };
    }

    private static Fact inTheHouse(AdmissionEvent event, String type, Object payload) {
        return of(event, type, payload, Audience.RESTRICTED);
    }

    private static Fact of(AdmissionEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.admission().toString(), type, payload, event.at(), audience);
    }
}
