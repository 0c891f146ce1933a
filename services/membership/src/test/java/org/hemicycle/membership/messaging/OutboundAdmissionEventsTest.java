package org.hemicycle.membership.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.then;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.membership.admission.AdmissionEvent;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.Stage;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.Ineligibility;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.PublishedScore.Result;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

class OutboundAdmissionEventsTest {

    private static final AdmissionId FILE = new AdmissionId(UUID.fromString("2b6d5a1e-8f0c-4b7a-9c34-5d1f6e7a8b90"));
    private static final Instant AT = Instant.parse("2018-04-26T14:00:00Z");
    private static final LocalDate LETTER = LocalDate.of(2016, 11, 28);
    private static final LocalDate RECEIPT = LocalDate.of(2016, 12, 7);
    private static final PublishedScore PASSING =
            new PublishedScore(2018, 1, "ELIG-2017", 12, 16, Result.PASS, ValuesCheck.PASSED);
    private static final PublishedScore FAILING =
            new PublishedScore(2015, 1, "ELIG-2014", 11, 16, Result.FAIL, ValuesCheck.NOT_REQUIRED);

    private static final SchemaContracts CONTRACTS = SchemaContracts.ofRepository();

    private final Ledger ledger = Mockito.mock();
    private final OutboundAdmissionEvents outbound = new OutboundAdmissionEvents(ledger);

    static Stream<AdmissionEvent> events() {
        return Stream.of(
                new AdmissionEvent.LetterReceived(FILE, "MAR", 1, LetterKind.INTENT, LETTER, RECEIPT, "ADM-2011", AT),
                new AdmissionEvent.FoundOutOfScope(FILE, "XKX", OutOfScope.NOT_A_UN_MEMBER, AT),
                new AdmissionEvent.Acknowledged(FILE, "MAR", AT),
                new AdmissionEvent.Checked(FILE, "MAR", Set.of(Item.LEAD_MINISTRY), AT),
                new AdmissionEvent.FoundIneligible(
                        FILE,
                        "MAR",
                        Ineligibility.BELOW_MINIMUM,
                        FAILING,
                        List.of(new Gap("ACCESS_TO_INFORMATION", 1), new Gap("CITIZEN_ENGAGEMENT", null)),
                        AT),
                new AdmissionEvent.FoundIneligible(FILE, "MAR", Ineligibility.NO_SCORE_PUBLISHED, null, List.of(), AT),
                new AdmissionEvent.Reopened(FILE, "MAR", PASSING, AT),
                new AdmissionEvent.FoundEligible(FILE, "MAR", PASSING, AT),
                new AdmissionEvent.FollowedUp(FILE, "MAR", AT),
                new AdmissionEvent.Escalated(FILE, "MAR", "CheckCompleteness", AT),
                new AdmissionEvent.Closed(FILE, "MAR", Stage.CLOSED_INCOMPLETE, AT),
                admitted());
    }

    private static AdmissionEvent admitted() {
        return new AdmissionEvent.Admitted(
                FILE, "MAR", LETTER, RECEIPT, LocalDate.of(2018, 4, 26), PASSING, "ADM-2011", AT);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventKeepsItsContract(AdmissionEvent event) {
        var fact = factOf(event);

        assertThat(CONTRACTS.violations(fact.type(), JsonMapper.shared().writeValueAsString(fact.payload())))
                .isEmpty();
        assertThat(fact.subject()).isEqualTo(FILE.toString());
        assertThat(fact.at()).isEqualTo(AT);
    }

    @Test
    void everyKindOfEventIsAmongThem() {
        assertThat(events().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(AdmissionEvent.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyTypeHasASoundSchemaAndAnExampleThatKeepsIt(AdmissionEvent event) {
        var type = factOf(event).type();

        assertThat(CONTRACTS.flaws(type)).isEmpty();
        assertThat(CONTRACTS.examples("membership"))
                .filteredOn(example -> example.type().equals(type))
                .singleElement()
                .satisfies(example ->
                        assertThat(CONTRACTS.violations(type, example.json())).isEmpty());
    }

    @ParameterizedTest // D-18: a letter is public with the welcome and not before
    @MethodSource("events")
    void onlyAnAdmissionIsPublic(AdmissionEvent event) {
        var audience = event instanceof AdmissionEvent.Admitted ? Audience.PUBLIC : Audience.RESTRICTED;

        assertThat(factOf(event).audience()).isEqualTo(audience);
    }

    private Fact factOf(AdmissionEvent event) {
        Mockito.clearInvocations(ledger);
        outbound.on(event);
        var fact = ArgumentCaptor.forClass(Fact.class);
        then(ledger).should().record(fact.capture());
        return fact.getValue();
    }
}
