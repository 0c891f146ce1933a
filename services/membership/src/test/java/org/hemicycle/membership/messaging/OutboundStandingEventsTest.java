package org.hemicycle.membership.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.membership.standing.Basis;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.ParticipantId;
import org.hemicycle.membership.standing.StandingEvent;
import org.hemicycle.membership.standing.StandingEvent.About;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.contact.ContactEvent;
import org.hemicycle.membership.standing.contact.ContactId;
import org.hemicycle.membership.standing.contact.ContactKind;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import tools.jackson.databind.json.JsonMapper;

class OutboundStandingEventsTest {

    private static final SchemaContracts CONTRACTS = SchemaContracts.ofRepository();
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2016, 5, 4);
    private static final EffectiveDate MAY = new EffectiveDate(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 31));
    private static final About AZERBAIJAN =
            new About(new ParticipantId(UUID.randomUUID()), "AZE", 1, Basis.of("import:" + "0a".repeat(32)), NOW);
    private static final ContactId CONTACT = new ContactId(UUID.randomUUID());

    private final Ledger ledger = mock();
    private final OutboundStandingEvents outbound = new OutboundStandingEvents(ledger);

    @ParameterizedTest
    @MethodSource
    void whatIsWrittenKeepsItsContract(Object event) {
        var fact = told(event);

        var json = JsonMapper.shared().writeValueAsString(fact.payload());
        assertThat(CONTRACTS.flaws(fact.type())).isEmpty();
        assertThat(CONTRACTS.violations(fact.type(), json)).isEmpty();
        assertThat(fact.at()).isEqualTo(NOW);
    }

    static Stream<Object> whatIsWrittenKeepsItsContract() {
        return Stream.of(
                began(),
                became(),
                new StandingEvent.FlagRaised(AZERBAIJAN, Flag.RESPONSE_POLICY_CASE, MAY),
                new StandingEvent.FlagLowered(AZERBAIJAN, Flag.RESPONSE_POLICY_CASE, MAY),
                new StandingEvent.VotingRightsChanged(AZERBAIJAN, false, MAY),
                new StandingEvent.Remarked(AZERBAIJAN, "INACTIVE_EXTENDED", MAY),
                new ContactEvent.Named(CONTACT, "MAR", ContactKind.MINISTER, DAY, NOW),
                new ContactEvent.Ended(CONTACT, "MAR", DAY, NOW),
                new ContactEvent.PersonErased(CONTACT, "MAR", NOW));
    }

    @Test
    void everybodyMayKnowStatusFlagsAndVotingRights() {
        assertThat(told(became())).satisfies(fact -> {
            assertThat(fact.audience()).isEqualTo(Audience.PUBLIC);
            assertThat(fact.subject()).isEqualTo(AZERBAIJAN.participant().toString());
            assertThat(fact.payload())
                    .isEqualTo(new StatusChange(
                            AZERBAIJAN.participant().value(),
                            "AZE",
                            "ACTIVE",
                            "INACTIVE",
                            LocalDate.of(2016, 5, 1),
                            LocalDate.of(2016, 5, 31),
                            "VALUES",
                            1,
                            AZERBAIJAN.basis().reference()));
        });
    }

    @Test
    void whoIsAContactIsTheHousesOwnAffair() {
        assertThat(told(new ContactEvent.Named(CONTACT, "MAR", ContactKind.MINISTER, DAY, NOW))
                        .audience())
                .isEqualTo(Audience.RESTRICTED);
    }

    private static StandingEvent began() {
        return new StandingEvent.StatusChanged(
                AZERBAIJAN, 1, null, null, Status.DEVELOPING, Status.ACTIVE, Ground.LETTER_OF_INTENT, MAY);
    }

    private static StandingEvent became() {
        return new StandingEvent.StatusChanged(
                AZERBAIJAN, 2, Status.ACTIVE, LocalDate.of(2011, 9, 20), Status.INACTIVE, null, Ground.VALUES, MAY);
    }

    private Fact told(Object event) {
        switch (event) {
            case StandingEvent e -> outbound.on(e);
            case ContactEvent e -> outbound.on(e);
            default -> throw new IllegalArgumentException(event.toString());
        }
        var fact = ArgumentCaptor.forClass(Fact.class);
        then(ledger).should().record(fact.capture());
        org.mockito.Mockito.clearInvocations(ledger);
        return fact.getValue();
    }
}
