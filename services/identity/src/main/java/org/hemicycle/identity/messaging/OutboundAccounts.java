package org.hemicycle.identity.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.account.AccountEvent;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.RoleGrant;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who was invited and who set a password. Other services learn of the invitation alone. */
@Component
class OutboundAccounts {

    record PersonInvited(
            UUID person,
            Affiliation.Kind affiliation,
            @Nullable String country,
            List<RoleGrant> roles) {

        static final String TYPE = "identity.person-invited.v1";

        static PersonInvited of(AccountEvent.Invited event) {
            var to = event.affiliation();
            return new PersonInvited(event.person().value(), to.kind(), to.country(), List.copyOf(event.roles()));
        }
    }

    record ActivationLinkMade(UUID person, Instant expiresAt) {

        static final String TYPE = "identity.activation-link-made.v1";
    }

    record PasswordSet(UUID person) {

        static final String TYPE = "identity.password-set.v1";
    }

    private final Ledger ledger;

    OutboundAccounts(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(AccountEvent event) {
        var person = event.person().value();
        switch (event) {
            case AccountEvent.Invited e -> tell(event, PersonInvited.TYPE, PersonInvited.of(e), Audience.INTERNAL);
            case AccountEvent.LinkMade e ->
                tell(
                        event,
                        ActivationLinkMade.TYPE,
                        new ActivationLinkMade(person, e.expiresAt()),
                        Audience.RESTRICTED);
            case AccountEvent.Activated e ->
                tell(event, PasswordSet.TYPE, new PasswordSet(person), Audience.RESTRICTED);
        }
    }

    private void tell(AccountEvent event, String type, Object payload, Audience audience) {
        ledger.record(Fact.of(event.person().toString(), type, payload, event.at(), audience));
    }
}
