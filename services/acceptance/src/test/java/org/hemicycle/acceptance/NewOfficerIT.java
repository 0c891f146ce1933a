package org.hemicycle.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.acceptance.house.Browser;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Reply;
import org.hemicycle.acceptance.house.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A new officer is invited, signs in, is given a case, is found in conflict by what identity tells the others, and loses
 * access to it; the audit view tells that story. Two services from their own jars, over HTTP and Kafka.
 */
@Tag("long")
class NewOfficerIT {

    private static final String PASSWORD = "seven herons over water";

    private House house;
    private Client atIdentity;
    private Client officer;

    @BeforeEach
    void open() throws Exception {
        house = House.open();
        atIdentity = new Client(house, house.identity(), "officer");
        officer = new Client(house, "officer");
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    @Test
    void isGivenACaseIsFoundInConflictAndLosesIt() {
        var person = invited();
        var newcomer = signedIn();
        var file = admissionOfMorocco();
        var step = stepOf(file);

        given(step, person);
        assertThat(newcomer.get("/admissions/" + file).status()).isEqualTo(200);
        assertThat(newcomer.get("/work-items?assignee=" + person)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);

        atIdentity.post("/people/%s/nationalities".formatted(person), null, """
                {"nationalities": ["MAR"]}""");
        Waiting.until(
                "the conflict is known",
                30,
                () -> newcomer.get("/admissions/" + file).status() == 403);

        assertThat(newcomer.get("/work-items/" + step).status()).isEqualTo(403);
        assertThat(newcomer.get("/work-items").json().path("total").asInt()).isZero();
        assertThat(officer.get("/work-items/" + step).json().path("assignee").isNull())
                .isTrue();
        assertThat(giveTo(person, step).status()).isEqualTo(409);
        theAuditViewTellsIt(file, person);
    }

    private void theAuditViewTellsIt(String file, String person) {
        var audit = "/cases/admission/%s/audit?limit=200".formatted(file);
        var seenByAuditor = new Client(house, "auditor").get(audit);
        assertThat(acts(seenByAuditor))
                .containsSubsequence(
                        "membership.letter-of-intent-received.v1",
                        "platform.work-assigned.v1",
                        "platform.case-read.v1",
                        "platform.conflict-found.v1",
                        "platform.access-refused.v1");
        assertThat(seenByAuditor.body()).contains(person, "NATIONAL");

        var seenByMorocco = new Client(house, "poc-mar").get(audit);
        assertThat(acts(seenByMorocco)).contains("platform.conflict-found.v1");
        assertThat(seenByMorocco.body()).doesNotContain(person, "NATIONAL");
    }

    private String invited() {
        var invitation = atIdentity.post("/invitations", null, """
                {"displayName": "A new officer", "email": "new@example.org",
                 "affiliation": {"kind": "secretariat", "organisation": "secretariat", "firstDay": "2016-01-01"},
                 "roles": [{"role": "secretariat", "firstDay": "2016-01-01"}]}""");
        new Browser(house.identity()).activate(invitation.json().path("link").asString(), PASSWORD);
        return invitation.json().path("person").asString();
    }

    private Client signedIn() {
        var browser = new Browser(house.identity());
        browser.signIn("new@example.org", PASSWORD);
        return new Client(house, house.membership(), browser::token);
    }

    private String admissionOfMorocco() {
        var opened = officer.post("/admissions", null, """
                {"country": "MAR", "letter": {"letterDate": "2016-12-07", "receivedDate": "2016-12-08",
                 "channel": "HANDED_OVER", "originalLanguage": "fr", "sender": "Ministry of Public Service",
                 "signatory": {"name": "The minister", "level": "MINISTER"}, "leadMinistry": "Ministry of Public Service",
                 "statements": {"intention": true, "endorsesDeclaration": true, "commitsToCoCreatedPlan": true,
                                "commitsToIrm": true}}}""");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().path("id").asString();
    }

    private String stepOf(String file) {
        var steps = "/work-items?caseId=" + file;
        Waiting.until(
                "the letter waits for somebody",
                30,
                () -> officer.get(steps).json().path("total").asInt() > 0);
        return officer.get(steps).json().path("items").path(0).path("id").asString();
    }

    private void given(String step, String person) {
        var given = giveTo(person, step);
        assertThat(given.status()).as(given.body()).isEqualTo(200);
    }

    private Reply giveTo(String person, String step) {
        var etag = officer.get("/work-items/" + step).etag();
        return officer.post("/work-items/%s/assign".formatted(step), etag, """
                {"person": "%s"}""".formatted(person));
    }

    private static List<String> acts(Reply audit) {
        return audit.json().path("items").findValuesAsString("act");
    }
}
