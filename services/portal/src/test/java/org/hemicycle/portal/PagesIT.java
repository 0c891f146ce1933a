package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.hemicycle.portal.StandIn.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT extends PortalPages {

    private static final String NOTHING = "{\"items\":[],\"offset\":0,\"limit\":25,\"total\":0}";
    private static final String CASE = "6b64e181-640a-43ef-bf25-e92d803ed4ce";

    private static String members(String name) {
        return """
            {"items":[{"iso3":"CHL","nameEn":"%s","nameFr":"Chili","region":"americas",
             "standing":{"on":"2016-10-01","recorded":"ACTIVE","certain":true,"flags":[]}}],
             "offset":0,"limit":200,"total":1}\
            """.formatted(name);
    }

    private static String file(String ministry) {
        return """
            {"id":"%s","country":"MAR","applicant":"NATIONAL_GOVERNMENT","ruleSet":"ADM-2011","stage":"UNDER_CHECK",
             "stageSince":"2016-12-08T15:00:00Z","receivedOn":"2016-12-08","leadMinistry":"%s",
             "requiredItems":["LEAD_MINISTRY"],"missingItems":[],"nextActions":["check"]}\
            """.formatted(CASE, ministry);
    }

    private Visitor officerAtAFile(String ministry) {
        MEMBERSHIP.on("GET /admissions/" + CASE, file(ministry));
        MEMBERSHIP.on("GET /participants", members("Chile"));
        MEMBERSHIP.on("GET /work-items", NOTHING);
        MEMBERSHIP.on("GET /approvals", NOTHING);
        MEMBERSHIP.on("GET /letters", NOTHING);
        MEMBERSHIP.on("GET /admissions/%s/history".formatted(CASE), """
            {"steps":[{"process":"admission","step":"AcknowledgeLetter","kind":"userTask",
              "enteredAt":"2016-12-08T15:00:00Z","leftAt":"2016-12-09T15:00:00Z","cancelled":false},
             {"process":"admission","step":"CheckCompleteness","kind":"userTask",
              "enteredAt":"2016-12-09T15:00:00Z","leftAt":null,"cancelled":false}],"workItems":[]}\
            """);
        return signedIn("secretariat");
    }

    @Test
    void tellMembersInTheReadersLanguage() {
        MEMBERSHIP.on("GET /participants", members("Chile"));

        assertThat(somebody().get("/members?lang=fr").body())
                .contains("lang=\"fr\"", "Chili", "Actif", "1er octobre 2016");
        assertThat(somebody().get("/members", "Accept-Language", "de").body())
                .contains("lang=\"en\"", "Chile", "Active");
    }

    @Test // Germany in 2019: published 288, its ranks give 228
    void showAMisprintBesideWhatTheRanksGive() {
        ELECTIONS.on("GET /earlier-elections", """
            [{"year":2019,"seats":1,"voted":55,"onRoll":76,"source":"OGP","evidence":"SOURCED","countedAgain":true,
              "lines":[{"country":"DEU","region":"europe","ranks":[28,13,8,6,0],"published":288,"counted":228,
                        "outcome":"ELECTED","decidedBy":"first","misprinted":true}],
              "control":{"published":288,"counted":228,"expected":null},"deviations":[]}]\
            """);

        assertThat(somebody().get("/earlier-elections?lang=fr").body())
                .contains("Élection de 2019", "<s>288</s>", "Allemagne\u00a0: publié 288, ses rangs donnent 228");
    }

    @Test
    void tellEarlierCasesInTheReadersLanguage() {
        ELECTIONS.on("GET /earlier-cases", """
            [{"id":"australia-2016","country":"AUS","filedOn":"2016-09","filers":[],"timeline":[{"on":"2016-09",
              "kind":"LETTER","en":"A letter","fr":"Une lettre","evidence":"SOURCED","source":"a page"}]}]\
            """);

        assertThat(somebody().get("/earlier-cases?lang=fr").body())
                .contains("Australie", "septembre 2016", "Une lettre", "Source\u00a0: a page");
    }

    @Test
    void askForMembersOfThePastByValueNotByAddress() {
        MEMBERSHIP.on("GET /participants", members("Chile"));

        somebody().get("/members?on=2016-10-01&q=a%26limit%3D1");

        assertThat(MEMBERSHIP.asked("GET /participants").getFirst().path())
                .contains("on=2016-10-01", "q=a%26limit%3D1");
    }

    @Test
    void letNoPageRunScriptsOrBeFramed() {
        var headers = somebody().get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @ParameterizedTest // threat S18
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\\\"><img src=x onerror=alert(1)>",
                "'-alert(1)-'",
                "<svg/onload=alert(1)>",
                "[[${7*7}]]",
                "${7*7}#{frame.skip}",
                "javascript:alert(1)",
                "\\u202Egnp.exe"
            })
    void showHostileTextAsText(String hostile) {
        MEMBERSHIP.on("GET /participants", members(hostile));
        var officer = officerAtAFile(hostile);
        MEMBERSHIP.on("GET /participants", members(hostile));

        for (var body : new String[] {
            somebody().get("/members").body(),
            officer.get("/admissions/" + CASE).body()
        }) {
            assertThat(body)
                    .doesNotContain("<script>alert", "<img src=x", "<svg/onload", ">49<", "href=\"javascript")
                    .doesNotContain("Skip to main content#")
                    .contains("</html>");
        }
    }

    @Test
    void refuseWhatAnotherSiteSends() {
        var officer = officerAtAFile("Ministry");

        var byOrigin = officer.post("/admissions/%s/check".formatted(CASE), Map.of(), "Origin", "https://evil.example");
        var byFetch = officer.post("/admissions/%s/check".formatted(CASE), Map.of(), "Sec-Fetch-Site", "cross-site");
        var withoutToken = officer.post("/admissions/%s/check".formatted(CASE), Map.of());

        assertThat(byOrigin.statusCode()).isEqualTo(403);
        assertThat(byFetch.statusCode()).isEqualTo(403);
        assertThat(withoutToken.statusCode()).isEqualTo(403);
        assertThat(withoutToken.body()).contains("The form was too old");
        assertThat(MEMBERSHIP.asked("POST /admissions/%s/check".formatted(CASE)))
                .isEmpty();
    }

    @Test
    void sendAnActOnTheVersionThatWasShown() {
        var officer = officerAtAFile("Ministry");
        MEMBERSHIP.on("POST /admissions/%s/check".formatted(CASE), "{}");

        var answer = officer.submit(
                "/admissions/" + CASE,
                "/admissions/%s/check".formatted(CASE),
                Map.of("tag", "\"3\"", "key", "k", "required", "LEAD_MINISTRY", "items.LEAD_MINISTRY", "yes"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(MEMBERSHIP.asked("POST /admissions/%s/check".formatted(CASE)))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.ifMatch()).isEqualTo("\"3\"");
                    assertThat(asked.body()).isEqualTo("{\"items\":{\"LEAD_MINISTRY\":true}}");
                });
    }

    @Test
    void keepWhatWasTypedAndNameTheFieldThatIsWrong() {
        var officer = signedIn("secretariat");
        MEMBERSHIP.on("POST /admissions", asked -> Reply.problem(422, """
            {"type":"urn:problem:invalid-field","status":422,"detail":"letter.sender must not be blank",
             "errors":[{"field":"letter.sender","message":"must not be blank"}]}\
            """));

        var page = officer.submit(
                        "/admissions/new",
                        "/admissions",
                        Map.of("country", "MAR", "letter.signatory.name", "O'Neill <b>"))
                .body();

        assertThat(page)
                .contains("There is a problem", "href=\"#letter.sender\"", "Office that writes: must be filled in")
                .contains("value=\"O&#39;Neill &lt;b&gt;\"", "value=\"MAR\"");
    }

    @Test
    void giveADraftBackToWhoSavedIt() {
        var officer = signedIn("secretariat");

        officer.submit("/admissions/new", "/admissions/new/draft", Map.of("letter.sender", "Ministry of Finance"));

        assertThat(officer.get("/admissions/new").body()).contains("value=\"Ministry of Finance\"");
    }

    @Test
    void tellARuleInTheReadersLanguage() {
        var officer = officerAtAFile("Ministry");
        MEMBERSHIP.on("POST /admissions/%s/check".formatted(CASE), asked -> Reply.problem(409, """
            {"status":409,"rule":"ITEM_STANDS_ON_FILE","clause":"house-rule:admission.check",
             "detail":"An item is present only if a letter on file holds it: LEAD_MINISTRY"}\
            """));

        var page = officer.submit(
                        "/admissions/%s?lang=fr".formatted(CASE),
                        "/admissions/%s/check".formatted(CASE),
                        Map.of("tag", "\"3\"", "key", "k", "required", "LEAD_MINISTRY"))
                .body();

        assertThat(page)
                .contains("Une pièce n’est présente que si une lettre du dossier la contient\u00a0: LEAD_MINISTRY");
    }

    @Test
    void keepAViewOfTheWorkUnderAName() {
        var officer = signedIn("secretariat");

        officer.submit(
                "/work", "/work/views", Map.of("name", "Late <b>", "whose", "late", "kind", "admission", "place", ""));

        assertThat(officer.get("/work").body())
                .contains("href=\"/work?whose=late&amp;kind=admission\"", "Late &lt;b&gt;");
        officer.submit("/work", "/work/views/forgotten", Map.of("name", "Late <b>"));
        assertThat(officer.get("/work").body()).doesNotContain("Late &lt;b&gt;");
    }

    @Test
    void giveAStepToAColleague() {
        var step = "0b64e181-640a-43ef-bf25-e92d803ed4cf";
        IDENTITY_SERVER.on("GET /people", """
            {"items":[{"person":"7b64e181-640a-43ef-bf25-e92d803ed4cf","displayName":"Grace"}]}""");
        MEMBERSHIP.on("GET /work-items/" + step, """
            {"id":"%s","process":"admission","step":"CheckCompleteness","caseId":"%s","group":"secretariat",
             "createdAt":"2016-12-09T15:00:00Z","state":"OPEN","version":3}""".formatted(step, CASE));
        MEMBERSHIP.on("POST /work-items/%s/assign".formatted(step), "{}");
        var officer = signedIn("secretariat");
        IDENTITY_SERVER.on("GET /people", """
            {"items":[{"person":"7b64e181-640a-43ef-bf25-e92d803ed4cf","displayName":"Grace"}]}""");

        assertThat(officer.get("/work/membership/" + step).body()).contains("Grace", "Check completeness");
        officer.submit(
                "/work/membership/" + step,
                "/work/membership/%s/assign".formatted(step),
                Map.of("tag", "\"3\"", "person", "7b64e181-640a-43ef-bf25-e92d803ed4cf", "back", "/work"));

        assertThat(MEMBERSHIP.asked("POST /work-items/%s/assign".formatted(step)))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("7b64e181"));
    }

    @Test
    void markTheStepAtWhichAFileIs() {
        var page = officerAtAFile("Ministry").get("/admissions/" + CASE).body();

        assertThat(page).containsPattern("hc-node--person hc-node--now").contains("the file is here", "<polyline");
    }

    @Test
    void showTheRestWhenAServiceIsAway() {
        ELECTIONS.on("GET /committee", asked -> Reply.problem(503, ""));
        ELECTIONS.on("GET /committee/rotation", "{\"on\":\"2017-10-01\",\"open\":[],\"regions\":[],\"feasible\":true}");

        var answer = somebody().get("/committee");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("This part comes from the service “elections”", "1 October 2017");
    }

    @Test
    void waitForNoServiceLongerThanTwoSeconds() {
        MEMBERSHIP.on("GET /open-data", asked -> {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofSeconds(5).toNanos());
            return Reply.json("{}");
        });
        var begun = System.nanoTime();

        var answer = somebody().get("/open-data");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(answer.body()).contains("which does not answer");
    }

    @Test
    void sayWhatIsClosedAndWhatIsNotThere() {
        var partner = signedIn("partner");

        assertThat(partner.get("/admissions/new").statusCode()).isEqualTo(403);
        assertThat(partner.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(partner.get("/members/XXX").statusCode()).isEqualTo(404);
    }
}
