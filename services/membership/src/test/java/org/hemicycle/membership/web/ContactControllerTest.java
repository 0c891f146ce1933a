package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.standing.contact.ContactKind;
import org.hemicycle.membership.standing.contact.ContactProcedure;
import org.hemicycle.membership.standing.contact.ContactView;
import org.hemicycle.membership.standing.contact.Office;
import org.hemicycle.membership.standing.contact.Person;
import org.hemicycle.platform.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ContactController.class)
@WebSlice
class ContactControllerTest {

    private static final String NEW_CONTACT = """
            {"kind": "POINT_OF_CONTACT", "office": {"name": "Ministry of Reform", "email": "reform@example.org"},
             "person": {"name": "Ada", "phone": "+1 555 0100"}, "since": "2016-11-01"}""";

    @Autowired
    MockMvcTester http;

    @MockitoBean
    ContactProcedure contacts;

    @Test // D-19: people are for the secretariat and their own government
    void theOwnGovernmentSeesThePerson() {
        given(contacts.of("MAR")).willReturn(List.of(aContact(new Person("Ada", null, null, "+1 555 0100"))));

        assertThat(http.get().uri("/participants/MAR/contacts").header(AUTHORIZATION, TestTokens.pointOfContact("MAR")))
                .hasStatusOk()
                .bodyText()
                .contains("555 0100");
    }

    @Test
    void anotherGovernmentAndThePublicDoNot() {
        assertThat(http.get().uri("/participants/MAR/contacts").header(AUTHORIZATION, TestTokens.pointOfContact("TUN")))
                .hasStatus(403);
        assertThat(http.get().uri("/participants/MAR/contacts")).hasStatus(401);
        assertThat(http.post()
                        .uri("/participants/MAR/contacts")
                        .header(AUTHORIZATION, TestTokens.pointOfContact("TUN"))
                        .contentType(APPLICATION_JSON)
                        .content(NEW_CONTACT))
                .hasStatus(403);
        then(contacts).should(never()).name(any(), any(), any(), any(), any());
    }

    @Test
    void aGovernmentNamesItsPointOfContact() {
        given(contacts.name(any(), any(), any(), any(), any())).willReturn(aContact(null));

        assertThat(http.post()
                        .uri("/participants/MAR/contacts")
                        .header(AUTHORIZATION, TestTokens.pointOfContact("MAR"))
                        .contentType(APPLICATION_JSON)
                        .content(NEW_CONTACT))
                .hasStatus(201)
                .bodyText()
                .doesNotContain("Ada");
        then(contacts)
                .should()
                .name(
                        "MAR",
                        ContactKind.POINT_OF_CONTACT,
                        new Office("Ministry of Reform", "reform@example.org", null),
                        new Person("Ada", null, null, "+1 555 0100"),
                        LocalDate.of(2016, 11, 1));
    }

    @Test
    void onlyTheSecretariatErases() {
        var address = "/participants/MAR/contacts/" + UUID.randomUUID() + "/erasure";
        given(contacts.erase(any(), any(), any())).willReturn(aContact(null));

        assertThat(http.post()
                        .uri(address)
                        .header(AUTHORIZATION, TestTokens.pointOfContact("MAR"))
                        .header("If-Match", "\"1\""))
                .hasStatus(403);
        assertThat(http.post()
                        .uri(address)
                        .header(AUTHORIZATION, TestTokens.of("secretariat"))
                        .header("If-Match", "\"1\""))
                .hasStatusOk();
    }

    private static ContactView aContact(@Nullable Person person) {
        return new ContactView(
                UUID.randomUUID(),
                1,
                "MAR",
                ContactKind.POINT_OF_CONTACT,
                new Office("Ministry of Reform", null, null),
                LocalDate.of(2016, 11, 1),
                null,
                false,
                person);
    }
}
