package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hemicycle.portal.StandIn.Reply;
import org.junit.jupiter.api.Test;

/** Pages of letters and cases, with the response policy played. */
class ConcernPagesIT extends PortalPages {

    private static final String CODE = "EJ8X-J2FP-PYZE-M909-K7ZN-BGN2-HNAR-PEWA-4ZFT-3D7A";
    private static final String CASE = "6b64e181-640a-43ef-bf25-e92d803ed4ce";
    private static final String HOSTILE = "\\\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    private static String letter(String state) {
        return """
            {"id":"%1$s","state":"%2$s","cases":[],"supplements":[],"openQuestions":0,"letter":{"countries":["TUR"],
             "filerKind":"MEDIA","pseudonymous":true,"filers":[{"name":"%3$s","legalNature":"%3$s","contact":"%3$s",
             "involvement":"%3$s","involved":true,"involvedInCountry":true,"consentsToBeNamed":false}],"subject":"%3$s","concerns":[{"issue":"MEDIA","text":"%3$s","breaches":["%3$s"],
             "evidence":[{"source":"%3$s","link":"javascript:alert(1)","confidential":false}]}],"effectOnCivilSociety":"%3$s",
             "actionRequested":"%3$s","consentToPublish":false,"language":"en","safety":"%3$s","signature":"%3$s"}}\
            """.formatted(CASE, state, HOSTILE);
    }

    private static String page(String filer) {
        return """
            {"announced":{"id":"%s","country":"TUR","filedOn":"2016-11-30","ruleSet":"RS-2016","status":"UNDER_REVIEW",
             "grounds":[],"timeline":[{"step":"FOUND_ELIGIBLE","happenedOn":"2016-12-05","announcedOn":"2016-12-07"}]},
             "filers":["%s"],"dates":[{"what":"decided-on","day":"2017-01-02","source":"%s","authoritative":true}],
             "disputes":[{"day":"2017-01-03","text":"%s"}],"decisions":[]}\
            """.formatted(CASE, filer, HOSTILE, HOSTILE);
    }

    @Test
    void leaveNothingInTheBrowserOfWhoWritesWithoutAnAccount() {
        ELECTIONS.on("POST /filer/receipt-codes", "{\"receiptCode\":\"%s\"}".formatted(CODE));
        ELECTIONS.on("GET /filer/letter", letter("DRAFT"));
        var filer = somebody();

        for (var answer : java.util.List.of(
                filer.get("/letter?lang=fr"),
                filer.post("/letter/code", Map.of()),
                filer.post("/letter/open", Map.of("code", CODE)))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(how -> assertThat(how).contains("no-store"));
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(answer.body()).doesNotContain("<script");
        }
    }

    @Test
    void askForALetterInNobodysNameWhoeverIsSignedIn() {
        ELECTIONS.on("GET /filer/letter", letter("DRAFT"));
        var officer = signedIn("secretariat");

        officer.post("/letter/open", Map.of("code", CODE));

        assertThat(ELECTIONS.asked("GET /filer/letter"))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.authorization()).isEqualTo("null"))
                .allSatisfy(asked -> assertThat(asked.path()).doesNotContain("EJ8X"));
    }

    @Test
    void sayClearlyThatACodeWasTriedTooOften() {
        ELECTIONS.on("GET /filer/letter", asked -> Reply.problem(429, "{\"status\":429}"));

        assertThat(somebody().post("/letter/open", Map.of("code", CODE)).body())
                .contains("wait a quarter of an hour", "value=\"" + CODE);
    }

    @Test // threat S18
    void showWhatFilersWriteAsText() {
        ELECTIONS.on("GET /filer/letter", letter("DRAFT"));
        ELECTIONS.on("GET /filer/letter/documents", "[]");
        var filer = somebody();

        for (var path : new String[] {
            "/letter/open", "/letter/review", "/letter/part/about", "/letter/part/filers", "/letter/part/more"
        }) {
            harmless(filer.post(path, Map.of("code", CODE)).body());
        }
        harmless(filer.post("/letter/part/concern", Map.of("code", CODE, "number", "1"))
                .body());
    }

    @Test // threat S18
    void showWhatEverybodyReadsOfACaseAsText() {
        ELECTIONS.on("GET /case-pages/" + CASE, page(HOSTILE));
        ELECTIONS.on("GET /response-cases/%s/documents".formatted(CASE), "[]");

        var body = somebody().get("/response-cases/" + CASE).body();

        harmless(body);
        assertThat(body).contains("Under review", "Found eligible", "5 December 2016");
    }

    @Test
    void keepTheDeskFromWhoDoesNotWorkThere() {
        assertThat(signedIn("partner")
                        .get("/concerns/%s/letter".formatted(CASE))
                        .statusCode())
                .isEqualTo(403);
        assertThat(somebody().get("/concerns").statusCode()).isEqualTo(302);
    }

    private static void harmless(String body) {
        assertThat(body)
                .contains("</html>", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
    }
}
