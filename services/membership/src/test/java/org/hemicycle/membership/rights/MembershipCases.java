package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case of each kind, made as people make them; about Kenya, the admission about Switzerland. */
public final class MembershipCases {

    static final String MEMBER = "KEN";
    static final String APPLICANT = "CHE";
    static final String OTHER = "FRA";

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String ANALYST = TestTokens.of("eligibility-analyst");
    private static final String DEADLINE = LocalDate.of(2999, 1, 1).toString();

    private final MockMvcTester http;
    private final JdbcClient db;

    final String admission;
    final String workItem;
    final String approval;
    final String letter;
    final String publicLetter;
    final String withdrawal;
    final String publicWithdrawal;
    final String sheet;
    final String shortfall = UUID.randomUUID().toString();
    final String processMatter = UUID.randomUUID().toString();
    final String contact;
    final String paper = UUID.randomUUID().toString();

    public MembershipCases(MockMvcTester http, JdbcClient db, Runnable jobs) {
        this.http = http;
        this.db = db;
        admission = id(post("/admissions", OFFICER, null, intent()), "/id");
        db.sql("""
                insert into admission_paper (id, admission, name, media_type, size, sha256, from_government, received_at)
                values (?::uuid, ?::uuid, 'letter.pdf', 'application/pdf', 1, repeat('0', 64), true, now())""").params(paper, admission).update();
        jobs.run();
        workItem = workItemOf(admission);
        approval = id(post("/participants/KEN/flags", OFFICER, tag("/participants/KEN"), """
                {"flag": "LATE", "raised": true, "effectiveOn": {"earliest": "2026-01-05"},
                 "evidence": {"legalBasis": "Notice"}}"""), "/id");
        letter = letter();
        publicLetter = letter();
        db.sql("update letter set published_on = '2024-01-05', published_where = 'Website' where id = ?::uuid")
                .param(publicLetter)
                .update();
        withdrawal = withdrawal(MEMBER);
        publicWithdrawal = withdrawal("BRA");
        db.sql("update withdrawal set published_on = received_date where id = ?::uuid")
                .param(publicWithdrawal)
                .update();
        sheet = sheet();
        contact = id(post("/participants/KEN/contacts", OFFICER, null, """
                {"kind": "MINISTER", "office": {"name": "Ministry"}, "person": {"name": "N."}, "since": "2016-01-01"}"""), "/id");
        db.sql(
                        "insert into process_matter (id, version, country, received_on) values (?::uuid, 1, 'KEN', '2026-01-05')")
                .param(processMatter)
                .update();
        db.sql("""
                insert into shortfall (id, version, country, state, sheet, review_year, rule_set, total, max,
                                       years_in_a_row, letter_sent)
                values (?::uuid, 0, 'KEN', 'FOUND', ?::uuid, 2031, 'ELIG', 8, 16, 1, false)""").params(shortfall, sheet).update();
    }

    /** Where an operation is called on these cases, as in {@code GET /admissions/{id}}. */
    public String address(String operation, boolean onPublicCase) {
        return operation
                .replaceFirst("\\w+ ", "")
                .replace("/cases/{kind}/{id}", "/cases/admission/" + admission)
                .replace("/admissions/{id}", "/admissions/" + admission)
                .replace("/work-items/{id}", "/work-items/" + workItem)
                .replace("/approvals/{id}", "/approvals/" + approval)
                .replace("/letters/{id}", "/letters/" + (onPublicCase ? publicLetter : letter))
                .replace("/withdrawals/{id}", "/withdrawals/" + (onPublicCase ? publicWithdrawal : withdrawal))
                .replace("/sheets/{id}", "/sheets/" + sheet)
                .replace("/below-minimum/{id}", "/below-minimum/" + shortfall)
                .replace("/process-matters/{id}", "/process-matters/" + processMatter)
                .replace("/contacts/{id}", "/contacts/" + contact)
                .replace("{paper}", paper)
                .replace("/eligibility/{iso3}", "/eligibility/MAR")
                .replace("{iso3}", MEMBER)
                .replace("{dataset}", "members")
                .replace("{year}", "2015")
                .replace("/parked-messages/{id}", "/parked-messages/0")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    private String workItemOf(String caseId) {
        return db.sql("select id::text from work_item where case_id = ? and state = 'OPEN'")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private static String intent() {
        return """
                {"country": "CHE", "letter": {"letterDate": "2016-11-30", "receivedDate": "2016-12-07",
                 "channel": "POST", "originalLanguage": "fr", "sender": "Ministry",
                 "signatory": {"name": "A minister", "title": "Minister", "level": "MINISTER"},
                 "statements": {"intention": true}}}""";
    }

    private String letter() {
        return last(post("/letters", OFFICER, null, """
                {"type": "OTHER", "country": "KEN", "fromOffice": "Ministry", "letterDate": "2024-01-02",
                 "receivedDate": "2024-01-03", "channel": "e-mail", "originalLanguage": "en", "signatory": "Somebody",
                 "texts": [{"language": "en", "body": "Dear secretariat"}]}"""));
    }

    private String withdrawal(String country) {
        return last(post("/withdrawals", OFFICER, null, """
                {"country": "%s", "letterDate": "2024-01-02", "receivedDate": "2024-01-02",
                 "statedEffectiveOn": "%s", "channel": "post", "originalLanguage": "en", "fromOffice": "President",
                 "signatory": {"name": "Somebody", "level": "HEAD_OF_STATE"}}""".formatted(country, DEADLINE)));
    }

    private String sheet() {
        var source = """
                {"name": "Published scores", "edition": "2031", "retrievedOn": "2022-05-01"}""";
        var campaign = id(post("/eligibility/campaigns", OFFICER, null, """
                {"reviewYear": 2031, "sources": [%s]}""".formatted(source)), "/id");
        return id(
                post("/eligibility/campaigns/" + campaign + "/published-figures", ANALYST, null, """
                {"country": "KEN", "total": 8, "max": 16, "source": %s, "note": "As published",
                 "points": {"FISCAL_TRANSPARENCY": 0, "ACCESS_TO_INFORMATION": 4, "ASSET_DISCLOSURE": 2,
                            "CITIZEN_ENGAGEMENT": 2}}""".formatted(source)),
                "/score/id");
    }

    MvcTestResult post(String address, String token, @Nullable String version, String body) {
        var request = http.post()
                .uri(address)
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    private String tag(String address) {
        return String.valueOf(http.get()
                .uri(address)
                .header("Authorization", OFFICER)
                .exchange()
                .getResponse()
                .getHeader("ETag"));
    }

    private static String id(MvcTestResult answer, String pointer) {
        return made(answer).at(pointer).asString();
    }

    private static String last(MvcTestResult created) {
        made(created);
        return String.valueOf(created.getResponse().getHeader("Location")).replaceFirst(".*/", "");
    }

    private static JsonNode made(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isBetween(200, 202);
        return JsonMapper.shared().readTree(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
