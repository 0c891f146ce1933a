package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.Objects;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register over HTTP: who sees what, and what an act needs. */
@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@WithPostgres
class LetterControllerIT {

    private static final String SECRETARIAT = TestTokens.of("secretariat");
    private static final String NOBODY = "";

    @Autowired
    MockMvcTester http;

    @Test
    void aLetterIsRegisteredAndFoundAgain() {
        var letter = registered("EST");

        var read = get(letter, SECRETARIAT);
        assertThat(read).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(read).bodyJson().extractingPath("$.reference").asString().startsWith("2018/EST/OTHER/");
        assertThat(read).bodyJson().extractingPath("$.file.signatory").isEqualTo("A. Person");
        assertThat(read).bodyJson().extractingPath("$.texts[1].label").isEqualTo("unofficial translation");
    }

    @Test
    void registeringAsksForAKeyAndForTheRole() {
        assertThat(post("/letters", SECRETARIAT, null, null, form("EST"))).hasStatus(400);
        assertThat(post("/letters", NOBODY, UUID.randomUUID().toString(), null, form("EST")))
                .hasStatus(401);
        assertThat(post("/letters", TestTokens.pointOfContact("EST"), "k1", null, form("EST")))
                .hasStatus(403);
    }

    @Test
    void theSameKeyRegistersOnce() {
        var first = post("/letters", SECRETARIAT, "once", null, form("LVA"));
        var again = post("/letters", SECRETARIAT, "once", null, form("LVA"));

        assertThat(again).hasStatus(201).hasHeader("Location", location(first));
    }

    @Test
    void whatIsNotPublishedIsNotThereForOthers() {
        var letter = registered("LTU");

        assertThat(get(letter, NOBODY)).hasStatus(404);
        assertThat(get(letter + "/text", NOBODY)).hasStatus(404);
        assertThat(get(letter, TestTokens.pointOfContact("LVA"))).hasStatus(404);
        assertThat(get(letter + "/text?lang=fr", SECRETARIAT)).hasStatus(404);
    }

    @Test
    void theGovernmentConcernedReadsItsLettersWithoutTheFile() {
        var letter = registered("GEO");

        var seen = get(letter, TestTokens.pointOfContact("GEO"));

        assertThat(seen).hasStatusOk().bodyJson().extractingPath("$.file").isNull();
        assertThat(get(letter + "/text", TestTokens.pointOfContact("GEO")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.body")
                .isEqualTo("Tere");
    }

    @Test
    void anybodyReadsWhatIsPublished() {
        var letter = registered("UKR");

        assertThat(publish(letter, null)).hasStatus(428);
        assertThat(publish(letter, "\"7\"")).hasStatus(412);
        assertThat(publish(letter, "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");

        assertThat(get(letter + "/text?lang=en", NOBODY))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.label")
                .isEqualTo("unofficial translation");
        assertThat(get("/letters?country=UKR&type=OTHER&direction=INCOMING&from=2018-04-01&to=2018-04-30", NOBODY))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(get("/letters?country=UKR&from=2018-05-01", NOBODY))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test // D-18
    void aReplyIsWrittenSentAndOnlyThenPublished() {
        var letter = registered("MKD");
        var reply = location(post(letter + "/reply", SECRETARIAT, "reply", "\"1\"", """
                {"type": "ANSWER", "language": "en", "facts": {"subject": "Your letter", "answer": "Thank you."}}"""));

        var refused = publish(reply, "\"1\"");
        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyJson().extractingPath("$.rule").isEqualTo("SENT_BEFORE_PUBLISHED");
        assertThat(get(reply, TestTokens.pointOfContact("MKD"))).hasStatus(404);

        var proof = """
                {"to": "POINT_OF_CONTACT", "sentAt": "2018-04-24T10:00:00Z", "channel": "email", "reference": "m 1"}""";
        assertThat(post(reply + "/delivery", SECRETARIAT, null, "\"1\"", proof))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sentAt")
                .isNull();
        assertThat(post(
                        reply + "/delivery",
                        SECRETARIAT,
                        null,
                        "\"2\"",
                        proof.replace("POINT_OF_CONTACT", "MINISTER_OF_RECORD")))
                .bodyJson()
                .extractingPath("$.sentAt")
                .isEqualTo("2018-04-24T10:00:00Z");
        assertThat(get(reply, TestTokens.pointOfContact("MKD"))).hasStatusOk();
        assertThat(publish(reply, "\"3\"")).hasStatusOk();
        assertThat(get(letter, SECRETARIAT))
                .bodyJson()
                .extractingPath("$.repliedBy")
                .isNotNull();
    }

    @Test
    void theSecretariatSeesWhatItOwesAnAnswer() {
        var due = form("SRB").replace("\"texts\"", "\"replyDue\": \"2018-05-07\", \"texts\"");
        var letter = location(post("/letters", SECRETARIAT, "due", null, due));
        var owed = "/letters?country=SRB&unansweredBy=2018-05-07";
        assertThat(get(owed, SECRETARIAT)).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(get(owed, TestTokens.pointOfContact("SRB")))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);

        post(letter + "/reply", SECRETARIAT, "answered", "\"1\"", """
                {"type": "ANSWER", "language": "en", "facts": {"subject": "Your letter", "answer": "Thank you."}}""");

        assertThat(get(owed, SECRETARIAT)).bodyJson().extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void aReplyWithoutItsFactsNamesThem() {
        var refused = post(registered("ALB") + "/reply", SECRETARIAT, "facts", "\"1\"", """
                {"type": "ANSWER", "language": "en", "facts": {"subject": "Your letter"}}""");

        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("missing answer");
    }

    @Test
    void erasedWordsAreShownAsErased() {
        var letter = registered("MNE");

        assertThat(post(letter + "/erasure", SECRETARIAT, null, "\"1\"", """
                {"language": "et", "reason": "request-of-the-person"}""")).hasStatusOk();

        var words = get(letter + "/text", SECRETARIAT);
        assertThat(words).hasStatusOk().bodyJson().extractingPath("$.erased").isEqualTo(true);
        assertThat(words).bodyJson().extractingPath("$.body").isNull();
        assertThat(words).bodyJson().extractingPath("$.commitment").asString().hasSize(64);
    }

    private String registered(String country) {
        return location(post("/letters", SECRETARIAT, UUID.randomUUID().toString(), null, form(country)));
    }

    private static String form(String country) {
        return """
                {"type": "OTHER", "country": "%s", "fromOffice": "Government Office", "letterDate": "2018-04-20",
                 "receivedDate": "2018-04-23", "channel": "email", "originalLanguage": "et", "signatory": "A. Person",
                 "texts": [{"language": "et", "body": "Tere"}, {"language": "en", "body": "Hello"}]}""".formatted(country);
    }

    private MvcTestResult publish(String letter, @Nullable String ifMatch) {
        return post(letter + "/publication", SECRETARIAT, null, ifMatch, """
                {"on": "2018-04-25", "where": "country page"}""");
    }

    private MvcTestResult get(String path, String token) {
        var request = http.get().uri(path);
        return (token.isEmpty() ? request : request.header("Authorization", token)).exchange();
    }

    private MvcTestResult post(String path, String token, @Nullable String key, @Nullable String ifMatch, String body) {
        var request = http.post().uri(path).contentType(APPLICATION_JSON).content(body);
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.exchange();
    }

    private static String location(MvcTestResult created) {
        assertThat(created).hasStatus(201);
        return Objects.requireNonNull(created.getResponse().getHeader("Location"));
    }
}
