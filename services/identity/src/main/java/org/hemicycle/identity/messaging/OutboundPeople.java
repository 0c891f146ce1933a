package org.hemicycle.identity.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.Constituency;
import org.hemicycle.identity.person.PersonEvent;
import org.hemicycle.identity.person.Role;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other services who may do what, by random ids and codes: conflicts of interest are computed from it. */
@Component
class OutboundPeople {

    record RoleGranted(
            UUID person,
            Role role,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        static final String TYPE = "identity.role-granted.v1";
    }

    record RoleEnded(UUID person, Role role, LocalDate lastDay) {

        static final String TYPE = "identity.role-ended.v1";
    }

    record AffiliationChanged(
            UUID person,
            Affiliation.Kind affiliation,
            @Nullable String country,
            @Nullable String organisation,
            List<String> nationalities,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        static final String TYPE = "identity.affiliation-changed.v1";

        static AffiliationChanged of(PersonEvent.AffiliationChanged event) {
            var to = event.affiliation();
            return new AffiliationChanged(
                    event.person().value(),
                    to.kind(),
                    to.country(),
                    to.organisation(),
                    event.nationalities().stream().sorted().toList(),
                    to.firstDay(),
                    to.lastDay());
        }
    }

    record SeatTaken(
            UUID person,
            String committee,
            Constituency constituency,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        static final String TYPE = "identity.seat-taken.v1";
    }

    record SeatLeft(UUID person, String committee, LocalDate lastDay) {

        static final String TYPE = "identity.seat-left.v1";
    }

    private final Ledger ledger;

    OutboundPeople(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(PersonEvent event) {
        var id = event.person().value();
        switch (event) {
            case PersonEvent.RoleGranted e ->
                tell(
                        event,
                        RoleGranted.TYPE,
                        new RoleGranted(
                                id,
                                e.grant().role(),
                                e.grant().firstDay(),
                                e.grant().lastDay()));
            case PersonEvent.RoleEnded e -> tell(event, RoleEnded.TYPE, new RoleEnded(id, e.role(), e.lastDay()));
            case PersonEvent.AffiliationChanged e -> tell(event, AffiliationChanged.TYPE, AffiliationChanged.of(e));
            case PersonEvent.SeatTaken e -> {
                var seat = e.seat();
                tell(
                        event,
                        SeatTaken.TYPE,
                        new SeatTaken(id, seat.committee(), seat.constituency(), seat.firstDay(), seat.lastDay()));
            }
            case PersonEvent.SeatLeft e -> tell(event, SeatLeft.TYPE, new SeatLeft(id, e.committee(), e.lastDay()));
        }
    }

    private void tell(PersonEvent event, String type, Object payload) {
        ledger.record(Fact.of(event.person().toString(), type, payload, event.at(), Audience.INTERNAL));
    }
}
