package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityHttpIT {

    static final String ANNA =
            TestTokens.of(UUID.fromString("00000000-0000-4000-8000-00000000000a"), "eligibility-analyst");
    static final String BORIS =
            TestTokens.of(UUID.fromString("00000000-0000-4000-8000-00000000000b"), "eligibility-analyst");
    static final String SECRETARIAT = TestTokens.of("secretariat");

    @Autowired
    MockMvcTester http;

    @Autowired
    Clock clock;

    private String campaign;

    @BeforeAll
    void aCampaignIsOpen() throws Exception {
        var opened = post("/eligibility/campaigns", SECRETARIAT, null, campaignOf(2031));
        assertThat(opened).hasStatus(201).containsHeader("ETag");
        campaign = read(opened, "$.id");
    }

    @Test
    void aScoreGoesFromDraftOverASecondAnalystToThePublic() throws Exception {
        var draft = post("/eligibility/campaigns/%s/sheets".formatted(campaign), ANNA, null, morocco("true"));
        assertThat(draft).hasStatus(201);
        var sheet = "/eligibility/sheets/" + read(draft, "$.score.id");
        assertThat(http.get().uri("/eligibility/MAR")).hasStatus(404);
        assertThat(get("/eligibility/MAR", ANNA))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.drafts[0].total")
                .isEqualTo(12);
        assertThat(http.get().uri(sheet)).hasStatus(401);
        assertThat(post(sheet + "/check", ANNA, tag(draft), ""))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("FOUR_EYES");
        assertThat(post(sheet + "/check", BORIS, null, "")).hasStatus(428);

        var checked = post(sheet + "/check", BORIS, tag(draft), "");
        assertThat(checked).hasStatusOk();
        assertThat(post(sheet + "/publication", ANNA, tag(checked), "")).hasStatus(403);
        assertThat(post(sheet + "/publication", SECRETARIAT, tag(draft), "")).hasStatus(412);
        var published = post(sheet + "/publication", SECRETARIAT, tag(checked), "");
        assertThat(published).hasStatusOk();

        assertThat(http.get().uri("/eligibility/MAR")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"country": "MAR", "current": {"total": 12, "max": 16, "result": "PASS",
                  "areas": {"ACCESS_TO_INFORMATION": {"points": 4}, "ASSET_DISCLOSURE": {"points": 2}}}}""");
        assertThat(http.get().uri("/eligibility/MAR").exchange().getResponse().getContentAsString())
                .doesNotContain("drafts", "drafter");
        var corrected = post(sheet + "/correction", ANNA, tag(published), """
                {"findings": %s, "ground": "SOURCE_REVISED", "reason": "The law was repealed"}""".formatted(morocco("false")));
        assertThat(corrected)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.score.version")
                .isEqualTo(2);
    }

    @Test
    void whyACountryIsNotEligibleIsSaidInBothLanguages() throws Exception {
        publishFigures(
                "LBN",
                8,
                "\"FISCAL_TRANSPARENCY\": 0, \"ACCESS_TO_INFORMATION\": 4, \"ASSET_DISCLOSURE\": 2,"
                        + "\"CITIZEN_ENGAGEMENT\": 2");

        assertThat(http.get().uri("/eligibility/LBN/explanation?lang=en"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"text": "Does not meet the minimum criteria", "pointsMissing": 4,
                 "areas": [{"area": "FISCAL_TRANSPARENCY", "lost": 4}, {"area": "ACCESS_TO_INFORMATION", "lost": 0},
                           {"area": "ASSET_DISCLOSURE", "lost": 2}, {"area": "CITIZEN_ENGAGEMENT", "lost": 2}]}""");
        assertThat(http.get().uri("/eligibility/LBN/explanation?lang=fr"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.areas[0].name")
                .isEqualTo("Transparence budgétaire");
        assertThat(http.get().uri("/eligibility/LBN/explanation?lang=de")).hasStatus(422);
        assertThat(http.get().uri("/eligibility/notes/2031"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reviewYear")
                .isEqualTo(2031);
        assertThat(http.get().uri("/open-data/eligibility.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("LBN,2031,1,");
        assertThat(http.get().uri("/open-data/values-check.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("NO_DATA");
    }

    @Test
    void twoRunsAreCompared() throws Exception {
        var year = post("/eligibility/campaigns", SECRETARIAT, null, campaignOf(2032));
        var runs = "/eligibility/campaigns/%s/runs".formatted(read(year, "$.id"));
        var first = read(post(runs, ANNA, null, "{\"countries\": [%s]}".formatted(morocco("false"))), "$.run");
        assertThat(read(post(runs, BORIS, null, "{\"countries\": [%s]}".formatted(morocco("false"))), "$.run"))
                .isEqualTo(first);
        var second = read(post(runs, ANNA, null, "{\"countries\": [%s]}".formatted(morocco("true"))), "$.run");

        assertThat(get("/eligibility/runs/%s/differences?from=%s".formatted(second, first), ANNA))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"changes": [{"country": "MAR", "scoreBefore": {"total": 11}, "scoreAfter": {"total": 12},
                  "areas": [{"area": "ACCESS_TO_INFORMATION", "before": 3, "after": 4}]}]}""");
        assertThat(http.get().uri(runs)).hasStatus(401);
    }

    @Test
    void aYearHasOneCampaignAndFormsAreChecked() throws Exception {
        assertThat(post("/eligibility/campaigns", SECRETARIAT, null, campaignOf(2031)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("ONE_CAMPAIGN_PER_YEAR");
        assertThat(post("/eligibility/campaigns", ANNA, null, campaignOf(2033))).hasStatus(403);
        assertThat(post(
                        "/eligibility/campaigns/%s/sheets".formatted(campaign),
                        ANNA,
                        null,
                        "{\"country\": \"Morocco\"}"))
                .hasStatus(422);
        assertThat(http.get().uri("/eligibility/below-minimum"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    private void publishFigures(String country, int total, String points) throws Exception {
        var draft = post("/eligibility/campaigns/%s/published-figures".formatted(campaign), ANNA, null, """
                {"country": "%s", "total": %d, "max": 16, "points": {%s}, "note": "As published",
                 "source": {"name": "OECD", "edition": "2020", "retrievedOn": "%s"}}""".formatted(
                        country, total, points, LocalDate.now(clock)));
        assertThat(draft).hasStatus(201);
        var sheet = "/eligibility/sheets/" + read(draft, "$.score.id");
        var checked = post(sheet + "/check", BORIS, tag(draft), "");
        assertThat(post(sheet + "/publication", SECRETARIAT, tag(checked), "")).hasStatusOk();
    }

    private String campaignOf(int year) {
        return """
                {"reviewYear": %d, "sources": [{"name": "Survey", "edition": "2030", "retrievedOn": "%s"}]}""".formatted(year, LocalDate.now(clock));
    }

    /** Areas by calculation: 4 + 3 or 4 + 2 + 2. */
    private String morocco(String law) {
        var source = "{\"name\": \"Survey\", \"edition\": \"2030\", \"retrievedOn\": \"%s\"}"
                .formatted(LocalDate.now(clock));
        return """
                {"country": "MAR", "findings": {
                  "FISCAL_TRANSPARENCY": {"raw": {"executiveBudgetProposal": "true", "auditReport": "true"}, "source": %1$s},
                  "ACCESS_TO_INFORMATION": {"raw": {"law": "%2$s", "constitution": "true", "draftLaw": "false"}, "source": %1$s},
                  "ASSET_DISCLOSURE": {"raw": {"law": "true", "publicAccess": "false"}, "source": %1$s},
                  "CITIZEN_ENGAGEMENT": {"raw": {"civilLiberties": "4.41"}, "source": %1$s}}}""".formatted(source, law);
    }

    private MvcTestResult get(String path, String token) {
        return http.get().uri(path).header("Authorization", token).exchange();
    }

    private MvcTestResult post(String path, String token, @Nullable String ifMatch, String body) {
        var request = http.post()
                .uri(path)
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            request = request.header("If-Match", ifMatch);
        }
        if (!body.isEmpty()) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    private static @Nullable String tag(MvcTestResult answer) {
        return answer.getResponse().getHeader("ETag");
    }

    private static String read(MvcTestResult answer, String path) throws UnsupportedEncodingException {
        return JsonPath.read(answer.getResponse().getContentAsString(), path);
    }
}
