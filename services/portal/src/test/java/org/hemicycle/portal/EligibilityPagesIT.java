package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hemicycle.portal.StandIn.Reply;
import org.junit.jupiter.api.Test;

class EligibilityPagesIT extends PortalPages {

    private static final String CAMPAIGN = "6b64e181-640a-43ef-bf25-e92d803ed4ce";
    private static final String SHEET = "77fb2d7f-f45a-4554-993e-e7bcb54c0084";

    /** Lebanon in 2020, from the OECD's review of its open government. */
    private static String score(String state) {
        return """
            {"id":"%s","country":"LBN","reviewYear":2020,"version":1,"ruleSet":"ELIG-2017","state":"%s","total":8,"max":16,
             "result":"FAIL","components":"KNOWN","publishedAt":"2020-12-31T00:00:00Z","areas":{"FISCAL_TRANSPARENCY":
             {"basis":"SCORED","rawValue":"auditReport=false;executiveBudgetProposal=false","points":0,
              "source":{"name":"OECD","edition":"2020","retrievedOn":"2020-12-31","url":"javascript:alert(1)"}}}}\
            """.formatted(SHEET, state);
    }

    private void lebanon() {
        MEMBERSHIP.on(
                "GET /eligibility/LBN",
                "{\"country\":\"LBN\",\"current\":%s,\"history\":[%s]}"
                        .formatted(score("PUBLISHED"), score("PUBLISHED")));
        MEMBERSHIP.on("GET /eligibility/LBN/explanation", """
            {"country":"LBN","reviewYear":2020,"ruleSet":"ELIG-2017","total":8,"max":16,"result":"FAIL","pointsMissing":4,
             "text":"Does not meet the minimum criteria","areas":[{"area":"FISCAL_TRANSPARENCY","name":"Fiscal transparency",
              "points":0,"lost":4,"basis":"x","levers":[{"text":"Publish the audit report in time","points":2,"certain":true}]}]}\
            """);
    }

    @Test
    void sayWhyACountryIsNotEligibleAndWhatWouldEarnThePoints() {
        lebanon();

        assertThat(somebody().get("/eligibility/LBN").body())
                .contains("8 of 16 points (50 percent). Three quarters are needed: 12 points.", "4 points are missing.")
                .contains("Publish the audit report in time", "<b>2 points</b>", "Audit report published in time")
                .contains("Edition 2020, read on 31 December 2020")
                .doesNotContain("javascript:alert");
        assertThat(somebody().get("/eligibility/LBN?lang=fr").body())
                .contains("8 points sur 16 (50 pour cent)", "Il manque 4 points.");
        assertThat(MEMBERSHIP
                        .asked("GET /eligibility/LBN/explanation")
                        .getLast()
                        .path())
                .contains("lang=fr");
    }

    @Test
    void keepTheSheetWhenTheReasonsAreAway() {
        lebanon();
        MEMBERSHIP.on("GET /eligibility/LBN/explanation", asked -> Reply.problem(503, ""));

        assertThat(somebody().get("/eligibility/LBN").body()).contains("8 of 16 points", "which does not answer");
    }

    @Test
    void sendWhatAnAnalystReadAndNamesTheFrozenSource() {
        MEMBERSHIP.on("GET /eligibility/campaigns/" + CAMPAIGN, """
            {"id":"%s","reviewYear":2020,"ruleSet":"ELIG-2017","openedOn":"2020-05-01","state":"OPEN",
             "sources":[{"name":"OECD","edition":"2020","retrievedOn":"2020-05-01","url":null}]}\
            """.formatted(CAMPAIGN));
        MEMBERSHIP.on("POST /eligibility/campaigns/%s/sheets".formatted(CAMPAIGN), """
            {"score":%s,"campaign":"%s","drafter":"%s","draftedAt":"2020-05-02T00:00:00Z"}\
            """.formatted(
                        score("DRAFT"), CAMPAIGN, SHEET));
        var analyst = signedIn("eligibility-analyst");

        var answer = analyst.submit(
                "/eligibility/campaigns/%s/values".formatted(CAMPAIGN),
                "/eligibility/campaigns/%s/values".formatted(CAMPAIGN),
                Map.of(
                        "country", "LBN",
                        "FISCAL_TRANSPARENCY.auditReport", "false",
                        "findings[FISCAL_TRANSPARENCY].source", "0",
                        "findings[CITIZEN_ENGAGEMENT].reason", "not in the index"));

        assertThat(Visitor.location(answer).getPath()).isEqualTo("/eligibility/sheets/" + SHEET);
        assertThat(MEMBERSHIP.asked("POST /eligibility/campaigns/%s/sheets".formatted(CAMPAIGN)))
                .singleElement()
                .satisfies(
                        asked -> assertThat(asked.body())
                                .contains(
                                        "\"FISCAL_TRANSPARENCY\":{\"raw\":{\"auditReport\":\"false\"},\"source\":{\"name\":\"OECD\"")
                                .contains(
                                        "\"CITIZEN_ENGAGEMENT\":{\"raw\":null,\"source\":null,\"reason\":\"not in the index\"}"));
    }

    @Test
    void letOnlyAnotherAnalystCheck() {
        var sheet = "{\"score\":%s,\"campaign\":\"%s\",\"drafter\":\"%s\",\"draftedAt\":\"2020-05-02T00:00:00Z\"}";
        MEMBERSHIP.on("GET /eligibility/sheets/" + SHEET, sheet.formatted(score("DRAFT"), CAMPAIGN, IDENTITY.person()));
        var analyst = signedIn("eligibility-analyst");
        assertThat(analyst.get("/eligibility/sheets/" + SHEET).body())
                .contains("You entered these values, so another analyst checks them.")
                .doesNotContain("I read the same");

        MEMBERSHIP.on("GET /eligibility/sheets/" + SHEET, sheet.formatted(score("DRAFT"), CAMPAIGN, SHEET));
        assertThat(analyst.get("/eligibility/sheets/" + SHEET).body()).contains("I read the same");
        assertThat(somebody().get("/eligibility/sheets/" + SHEET).statusCode()).isEqualTo(302);
    }
}
