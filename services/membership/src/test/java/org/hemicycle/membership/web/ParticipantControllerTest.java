package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.ParticipantFilter;
import org.hemicycle.membership.standing.ParticipantOrder;
import org.hemicycle.membership.standing.ParticipantView;
import org.hemicycle.membership.standing.Standing;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.contact.ContactKind;
import org.hemicycle.membership.standing.contact.ContactProcedure;
import org.hemicycle.membership.standing.contact.ContactView.PublicOffice;
import org.hemicycle.membership.standing.contact.Office;
import org.hemicycle.membership.standing.reference.Evidence;
import org.hemicycle.membership.standing.reference.Region;
import org.hemicycle.platform.web.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ParticipantController.class)
@WebSlice
class ParticipantControllerTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester http;

    @MockitoBean
    StandingRegister register;

    @MockitoBean
    ContactProcedure contacts;

    @Test
    void anyoneReadsAGovernmentWithItsOfficeAndVersion() {
        given(register.participant("AZE", TODAY)).willReturn(Optional.of(azerbaijan()));
        given(contacts.offices())
                .willReturn(Map.of(
                        "AZE",
                        List.of(new PublicOffice(
                                ContactKind.POINT_OF_CONTACT,
                                new Office("Cabinet", "office@example.org", null),
                                LocalDate.of(2012, 1, 1)))));

        assertThat(http.get().uri("/participants/AZE"))
                .hasStatusOk()
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"participant": {"iso3": "AZE", "region": "asia-pacific",
                          "standing": {"recorded": "INACTIVE", "certain": true, "possible": ["INACTIVE"]}},
                         "offices": [{"kind": "POINT_OF_CONTACT", "office": {"name": "Cabinet"}}]}""");
    }

    @Test
    void whatWasNeverEnteredIsNotFound() {
        assertThat(http.get().uri("/participants/BEL")).hasStatus(404);
        assertThat(http.get().uri("/participants/BEL/history")).hasStatus(404);
    }

    @Test
    void listsByStatusRegionFlagAndDay() {
        given(register.list(any(), any(), any(), eq(true), any()))
                .willReturn(Page.of(List.of(azerbaijan()), new Page.Request(0, 10), 1));

        assertThat(
                        http.get()
                                .uri(
                                        "/participants?on=2015-01-01&status=INACTIVE,SUSPENDED&region=asia-pacific&q=azer&sort=-name&limit=10"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        then(register)
                .should()
                .list(
                        new ParticipantFilter(
                                Set.of(Status.INACTIVE, Status.SUSPENDED), Region.ASIA_PACIFIC, null, "azer"),
                        LocalDate.of(2015, 1, 1),
                        ParticipantOrder.NAME,
                        true,
                        new Page.Request(0, 10));
    }

    @Test
    void namesTheFieldThatNoListUnderstands() {
        assertThat(http.get().uri("/participants?sort=size"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("sort");
        assertThat(http.get().uri("/participants?region=mars")).hasStatus(422);
        assertThat(http.get().uri("/participants?limit=0")).hasStatus(422);
        assertThat(http.get().uri("/participants?on=yesterday")).hasStatus(400);
        assertThat(http.get().uri("/participants?status=MARRIED")).hasStatus(400);
    }

    private static ParticipantView azerbaijan() {
        var standing = new Standing(
                TODAY, Status.INACTIVE, true, List.of("INACTIVE"), Ground.VALUES, null, List.of(), true, true, 1, null);
        return new ParticipantView(
                UUID.randomUUID(),
                "AZE",
                3,
                "Azerbaijan",
                "Azerbaïdjan",
                Region.ASIA_PACIFIC,
                Evidence.UNCONFIRMED,
                TODAY,
                standing,
                false);
    }
}
