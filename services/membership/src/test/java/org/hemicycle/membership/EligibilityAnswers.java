package org.hemicycle.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;

/** A year's scoring from its opening to a correction, over HTTP. */
final class EligibilityAnswers {

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String ANALYST = TestTokens.of("eligibility-analyst");
    private static final String SECOND = TestTokens.of(UUID.randomUUID(), "eligibility-analyst");

    private final DescribedCaller caller;
    private final String source;
    private final String campaign;

    /** Opens the campaign. */
    EligibilityAnswers(DescribedCaller caller, int year, String openedOn) {
        this.caller = caller;
        this.source = """
                {"name": "Published scores", "edition": "1", "retrievedOn": "%s"}""".formatted(openedOn);
        var opened = caller.post("/eligibility/campaigns", OFFICER, """
                {"reviewYear": %d, "openedOn": "%s", "sources": [%s]}""".formatted(year, openedOn, source));
        assertThat(opened.status()).isEqualTo(201);
        this.campaign = opened.location();
    }

    String campaign() {
        return campaign;
    }

    /** The address of a drafted sheet; its total is 8 without a law, 12 with one. */
    String drafted(String country, boolean law) {
        return created(caller.post(campaign + "/sheets", ANALYST, findings(country, law)));
    }

    String figures(String country, int total) {
        return created(caller.post(campaign + "/published-figures", ANALYST, """
                {"country": "%s", "total": %d, "max": 16, "points": {}, "source": %s, "note": "Total only"}""".formatted(country, total, source)));
    }

    String run(String country, boolean law) {
        var ran = caller.post(campaign + "/runs", ANALYST, "{\"countries\": [%s]}".formatted(findings(country, law)));
        assertThat(ran.status()).isEqualTo(200);
        return "/eligibility/runs/" + ran.json().path("run").asString();
    }

    void check(String sheet) {
        assertThat(caller.act(sheet, "/check", SECOND, null).status()).isEqualTo(200);
    }

    void publish(String sheet) {
        check(sheet);
        assertThat(caller.act(sheet, "/publication", OFFICER, null).status()).isEqualTo(200);
    }

    String correct(String sheet, String country) {
        return created(caller.act(sheet, "/correction", ANALYST, """
                {"findings": %s, "ground": "SOURCE_REVISED", "reason": "The law was repealed"}""".formatted(findings(country, false))));
    }

    void publishAll() {
        assertThat(caller.act(campaign, "/publication", OFFICER, null).status()).isEqualTo(200);
    }

    private static String created(Reply sheet) {
        assertThat(sheet.status()).isEqualTo(201);
        return sheet.location();
    }

    private String findings(String country, boolean law) {
        return """
                {"country": "%1$s", "findings": {
                   "FISCAL_TRANSPARENCY":
                     {"raw": {"executiveBudgetProposal": "true", "auditReport": "true"}, "source": %2$s},
                   "ACCESS_TO_INFORMATION":
                     {"raw": {"law": "%3$s", "constitution": "false", "draftLaw": "false"}, "source": %2$s},
                   "ASSET_DISCLOSURE": {"raw": {"law": "true", "publicAccess": "false"}, "source": %2$s},
                   "CITIZEN_ENGAGEMENT": {"raw": {"civilLiberties": "4.41"}, "source": %2$s}},
                 "values": {"entryAndExit": 3.1, "repression": 3.2, "edition": "16"}}""".formatted(country, source, law);
    }
}
