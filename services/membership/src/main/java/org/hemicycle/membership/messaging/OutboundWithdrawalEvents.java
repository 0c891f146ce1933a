package org.hemicycle.membership.messaging;

import static org.hemicycle.platform.ledger.Audience.PUBLIC;
import static org.hemicycle.platform.ledger.Audience.RESTRICTED;

import org.hemicycle.membership.withdrawal.WithdrawalEvent;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who gets to know what happens to a withdrawal: nobody outside before its letters are published. */
@Component
class OutboundWithdrawalEvents {

    private final Ledger ledger;

    OutboundWithdrawalEvents(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(WithdrawalEvent event) {
        var fact = switch (event) {
            case WithdrawalEvent.Received e -> fact(e, WithdrawalReceived.TYPE, WithdrawalReceived.of(e), RESTRICTED);
            case WithdrawalEvent.ConfirmationAsked e ->
                fact(e, WithdrawalConfirmationAsked.TYPE, WithdrawalConfirmationAsked.of(e), RESTRICTED);
            case WithdrawalEvent.Checked e -> fact(e, WithdrawalChecked.TYPE, WithdrawalChecked.of(e), RESTRICTED);
            case WithdrawalEvent.Acknowledged e ->
                fact(e, WithdrawalAcknowledged.TYPE, WithdrawalAcknowledged.of(e), RESTRICTED);
            case WithdrawalEvent.CommitteeInformed e ->
                fact(e, WithdrawalCommitteeInformed.TYPE, WithdrawalCommitteeInformed.of(e), RESTRICTED);
            case WithdrawalEvent.Published e -> fact(e, WithdrawalPublished.TYPE, WithdrawalPublished.of(e), PUBLIC);
            case WithdrawalEvent.TookEffect e -> fact(e, WithdrawalTookEffect.TYPE, WithdrawalTookEffect.of(e), PUBLIC);
            case WithdrawalEvent.Retracted e ->
                fact(e, WithdrawalRetracted.TYPE, WithdrawalRetracted.of(e), asPublicAsItsCase(e));
            case WithdrawalEvent.Overdue e -> fact(e, WithdrawalOverdue.TYPE, WithdrawalOverdue.of(e), RESTRICTED);
        };
        ledger.record(fact);
    }

    private static Audience asPublicAsItsCase(WithdrawalEvent event) {
        return event.of().published() ? PUBLIC : RESTRICTED;
    }

    private static Fact fact(WithdrawalEvent event, String type, Object payload, Audience audience) {
        return Fact.of(event.of().id().toString(), type, payload, event.at(), audience);
    }
}
