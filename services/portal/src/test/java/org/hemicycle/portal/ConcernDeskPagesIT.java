package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hemicycle.portal.StandIn.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of a case that have forms of their own: clocks, milestones, documents; and how clocks were kept. */
class ConcernDeskPagesIT extends PortalPages {

    private static final String CASE = "6b64e181-640a-43ef-bf25-e92d803ed4ce";
    private static final String PAPER = "0a1b2c3d-640a-43ef-bf25-e92d803ed4ce";
    private static final String DECISION = "1f1f1f1f-640a-43ef-bf25-e92d803ed4ce";
    private static final String AT_DESK = "/concerns/" + CASE;
    private static final String SERVICE = "/response-cases/" + CASE;
    private static final String REFUSED = """
            {"status":409,"detail":"An appeal is against a class that withholds the document, one at a time",
             "rule":"NOTHING_TO_APPEAL"}""";

    @BeforeEach
    void aCaseInStageTwo() {
        ELECTIONS.on("GET " + SERVICE, """
            {"id":"%s","version":3,"country":"AZE","filedOn":"2015-03-02","filerKind":"CIVIL_SOCIETY_ORGANISATION",
             "filers":1,"concerns":1,"processOnly":false,"pseudonymous":false,"ruleSet":"RS-2014","state":"SUSPENDED",
             "outward":"STAGE_TWO","steps":[],"grounds":[],"findings":[],"actions":[],"links":[],"flags":[]}""".formatted(CASE));
        ELECTIONS.on("GET " + SERVICE + "/clocks", """
            [{"id":"c","name":"SUSPENSION","owner":"secretariat","state":"OPEN","start":"2016-05-04","length":"12 months",
              "setBySecretariat":false,"dueOn":"2017-05-04","earliestOn":"2017-05-04","marginDays":9,"pauses":[],
              "extensions":[],"explanation":[]}]""");
        ELECTIONS.on("GET " + SERVICE + "/decisions", """
            [{"id":"%s","question":"STAGE_TWO","ofSubCommittee":false,"toStatus":"INACTIVE","askedAt":"2016-05-01T00:00:00Z",
              "outcome":"ADOPTED","decidedOn":"2016-05-04","announcedOn":"2016-05-04","effectiveOn":"2016-05-04",
              "milestones":[{"code":"grants-registered","dueOn":"2017-05-03","met":null,"verifiedOn":null},
                            {"code":"accounts-opened","dueOn":"2017-05-03","met":true,"verifiedOn":"2017-04-01"}]}]""".formatted(DECISION));
        ELECTIONS.on("GET " + SERVICE + "/documents", papers("text/plain", "Reply.txt", "RESTRICTED"));
    }

    private static String papers(String type, String title, String documentClass) {
        return """
            [{"id":"%s","version":3,"uploader":"SUBJECT","documentClass":"%s","reason":"PART_OF_THE_RECORD",
              "afterDecision":false,"reviewMissed":false,"title":"%s","versions":[{"number":1,"mediaType":"%s","redacted":false,
              "scan":"CLEAN","name":"x","sha256":"00","length":3,"warnings":[]}],"appeals":[]}]""".formatted(PAPER, documentClass, title, type);
    }

    @Test
    void keepWhatWasTypedAboutAClockThatCannotBeMovedSo() {
        ELECTIONS.on(
                "POST %s/clocks/SUSPENSION/extension".formatted(SERVICE),
                asked -> Reply.problem(
                        422, "{\"status\":422,\"errors\":[{\"field\":\"ground\",\"message\":\"must not be blank\"}]}"));

        var page = signedIn("secretariat")
                .submit(
                        AT_DESK,
                        AT_DESK + "/clocks/SUSPENSION/clock-extension",
                        Map.of(
                                "tag",
                                "\"3\"",
                                "altogether.amount",
                                "14",
                                "altogether.unit",
                                "MONTHS",
                                "authority",
                                "co-chair"))
                .body();

        assertThat(page)
                .contains("<details class=\"govuk-details\" open=\"open\">", "value=\"14\"")
                .containsPattern("value=\"MONTHS\" selected")
                .containsPattern("value=\"co-chair\" selected")
                .containsPattern("href=\"#[a-z0-9A-Z-]+clock-extension-ground\"");
        assertThat(ELECTIONS.asked("POST %s/clocks/SUSPENSION/extension".formatted(SERVICE)))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.body()).contains("\"altogether\":{\"amount\":14,\"unit\":\"MONTHS\"}"));
    }

    @Test
    void letAnOfficerVerifyTheMilestoneThatIsOpen() {
        var path = "/decisions/%s/milestones/1".formatted(DECISION);
        ELECTIONS.on("POST " + SERVICE + path + "/verification", "{}");
        var officer = signedIn("secretariat");

        assertThat(officer.get(AT_DESK).body())
                .contains("grants-registered", "accounts-opened", "met, verified on 1 April 2017", path)
                .doesNotContain("/milestones/2/");
        officer.submit(AT_DESK, AT_DESK + path + "/milestone-verification", Map.of("tag", "\"3\"", "met", "false"));

        assertThat(ELECTIONS.asked("POST " + SERVICE + path + "/verification"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"met\":false}"));
    }

    @Test
    void keepTheGroundsOfAnAppealThatIsRefused() {
        var path = "/documents/%s/".formatted(PAPER);
        ELECTIONS.on("POST " + SERVICE + path + "appeal", asked -> Reply.problem(409, REFUSED));

        var page = signedIn("committee-member")
                .submit(
                        AT_DESK + "/documents",
                        AT_DESK + path + "paper-appeal",
                        Map.of("tag", "\"3\"", "grounds", "It is law <b>"));

        assertThat(page.body())
                .contains("one at a time", "It is law &lt;b&gt;</textarea>")
                .doesNotContain("paper-class\"");
    }

    /** There are several places for a file on the page. */
    @Test
    void sayAtItsOwnFieldThatTheRedactedCopyIsMissing() {
        var page = signedIn("secretariat")
                .submit(
                        AT_DESK + "/documents",
                        "%s/documents/%s/redacted-copy".formatted(AT_DESK, PAPER),
                        Map.of("tag", "\"3\""));

        assertThat(page.body())
                .contains("href=\"#copy-%s\"".formatted(PAPER), "id=\"copy-%s-error\"".formatted(PAPER))
                .contains("<details class=\"govuk-details\" open=\"open\">")
                .doesNotContain("id=\"file-error\"");
    }

    @Test
    void refuseAVersionThatNoHeaderCarries() {
        var page = signedIn("committee-member")
                .submit(
                        AT_DESK + "/documents",
                        "%s/documents/%s/paper-appeal".formatted(AT_DESK, PAPER),
                        Map.of("tag", "\"3\"\u202e\r\n", "grounds", "It is law"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("There is a problem", "It is law</textarea>");
    }

    @Test
    void sayFromWhenADocumentIsPublicWhereItIsPublished() {
        ELECTIONS.on("POST %s/documents/%s/classification".formatted(SERVICE, PAPER), "{}");
        var officer = signedIn("secretariat");
        var page = AT_DESK + "/publication";

        var done = officer.submit(
                page,
                "%s/%s/paper-class".formatted(page, PAPER),
                Map.of(
                        "tag",
                        "\"3\"",
                        "documentClass",
                        "PUBLIC_AFTER",
                        "reason",
                        "PART_OF_THE_RECORD",
                        "publicFrom",
                        "2017-06-01"));

        assertThat(Visitor.location(done).getPath()).isEqualTo(page);
        assertThat(ELECTIONS.asked("POST %s/documents/%s/classification".formatted(SERVICE, PAPER)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"publicFrom\":\"2017-06-01\""));
    }

    @Test
    void showHowClocksWereKeptAsAPictureAndAsATable() {
        ELECTIONS.on("GET /response-cases/kept-clocks", """
            [{"clock":"RESPONSE","owner":"government","met":3,"missed":1,"running":2,"overdue":0,"dropped":5,"worstDays":12}]""");

        assertThat(signedIn("secretariat").get("/concerns/clocks").body())
                .contains("role=\"img\"", "hc-chart__part--MISSED", "12 days", "The government’s reply")
                .doesNotContain("hc-chart__part--OVERDUE\" x");
        assertThat(signedIn("committee-member").get("/concerns/clocks").statusCode())
                .isEqualTo(403);
    }

    @Test // threat S18: a service that was taken over names a type and a title of its choice
    void handOutADocumentOfUnheardTypeAsBytesToBeSaved() {
        ELECTIONS.on(
                "GET %s/documents/%s/copy".formatted(SERVICE, PAPER), asked -> new Reply(200, "text/plain", "abc"));
        for (var type : new String[] {"text/html", "no type at all", "a/b\\r\\nSet-Cookie: x=1", ""}) {
            ELECTIONS.on(
                    "GET " + SERVICE + "/documents", papers(type, "\\u202Egnp.exe\\r\\nSet-Cookie: x=1", "PUBLIC"));

            for (var page : new String[] {"/response-cases/", "/concerns/"}) {
                var answer = signedIn("secretariat").get(page + CASE + "/documents/" + PAPER);

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
                assertThat(answer.headers().firstValue("Content-Disposition"))
                        .hasValueSatisfying(
                                how -> assertThat(how).startsWith("attachment;").doesNotContain("%E2%80%AE"));
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(answer.body()).isEqualTo("abc");
            }
        }
    }
}
