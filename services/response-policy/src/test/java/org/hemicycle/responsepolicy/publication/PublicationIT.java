package org.hemicycle.responsepolicy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.time.ClockFollower;
import org.hemicycle.responsepolicy.ProcedureDay;
import org.hemicycle.responsepolicy.filing.FilersDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What two persons agree on is held for a day, then out; taken back in that day, nobody outside has seen anything. */
@SpringBootTest(properties = {"spring.config.name=response-policy", "response-policy.publication.at-once=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
class PublicationIT {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String SECOND = TestTokens.of(UUID.randomUUID(), "secretariat");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    Release release;

    @Autowired
    List<ClockFollower> followers;

    FilersDesk desk;

    @BeforeEach
    void theDayOfTheDecision() {
        desk = new FilersDesk(http);
        ProcedureDay.isNow(db, "2017-06-28T15:00:00Z");
    }

    @AfterEach
    void itIsToday() {
        ProcedureDay.isToday(db);
    }

    @Test
    void whatIsAnnouncedIsHeldForADayAndThenOut() {
        var id = filed("AZE", true);
        announced(id);

        release.letOutWhatIsDue();
        assertThat(page(id)).isEqualTo(404);
        assertThat(itemOf(id).path("state").asString()).isEqualTo("HELD");

        ProcedureDay.isNow(db, "2017-06-29T15:01:00Z");
        release.letOutWhatIsDue();
        var page = desk.get("/case-pages/" + id, null).json();
        assertThat(page.at("/announced/status").asString()).isEqualTo("RECEIVED");
        assertThat(page.at("/announced/timeline/0/announcedOn").asString()).isEqualTo("2017-06-29");
        assertThat(page.at("/filers/0").asString()).isEqualTo("open-name");
        assertThat(desk.get("/case-pages", null).body()).contains(id);
    }

    @Test
    void whoDoesNotConsentIsNotNamed() {
        var id = filed("HUN", false);
        announced(id);
        ProcedureDay.isNow(db, "2017-06-30T15:00:00Z");
        release.letOutWhatIsDue();

        assertThat(desk.get("/case-pages/" + id, null).json().path("filers").size())
                .isZero();
    }

    /** What was made public stays, when the letter is destroyed; of a case that was never announced nothing does. */
    @Test
    void whoWasNamedStaysNamedWhenTheLetterIsGone() {
        var told = filed("MAR", true);
        announced(told);
        var untold = filed("TUN", true);
        ProcedureDay.isNow(db, "2017-06-29T15:01:00Z");
        release.letOutWhatIsDue();
        acted(told, "/supersession", "{}");
        acted(untold, "/supersession", "{}");
        var said = desk.get("/case-pages/" + told, null).body();

        ProcedureDay.isNow(db, "2022-07-02T15:00:00Z");
        followers.forEach(ClockFollower::clockMoved);

        assertThat(db.sql("select count(*) from erased_case where response_case in (?::uuid, ?::uuid)")
                        .params(told, untold)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(desk.get("/case-pages/" + told, null).body()).isEqualTo(said).contains("open-name");
        assertThat(db.sql("select count(*) from announced_filer where response_case = ?::uuid")
                        .param(untold)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsTakenBackInTimeLeavesNothingOutside() {
        var before = outside();
        var id = filed("MEX", true);
        announced(id);
        var held = itemOf(id);
        assertThat(undo(id, held.path("id").asString(), held.path("version").asInt()))
                .isEqualTo(204);
        ProcedureDay.isNow(db, "2017-07-30T15:00:00Z");
        release.letOutWhatIsDue();

        assertThat(page(id)).isEqualTo(404);
        assertThat(outside()).isEqualTo(before);
        assertThat(itemOf(id).path("state").asString()).isEqualTo("UNDONE");
        announced(id); // a better one
        assertThat(undo(id, held.path("id").asString(), held.path("version").asInt() + 1))
                .isEqualTo(409);
    }

    @Test
    void whatIsUnderEmbargoIsOutOnThatDayAndNotBefore() {
        var id = filed("GEO", true);
        approved(acted(id, "/announcement", "{\"note\": \"may-be-told\", \"embargoUntil\": \"2017-07-10\"}"));
        ProcedureDay.isNow(db, "2017-07-09T20:00:00Z");
        release.letOutWhatIsDue();
        assertThat(page(id)).isEqualTo(404);

        ProcedureDay.isNow(db, "2017-07-10T15:00:00Z");
        release.letOutWhatIsDue();
        assertThat(page(id)).isEqualTo(200);
    }

    /** Each reader's answer about a case lists the documents that this reader sees. */
    @Test
    void aCaseListsItsDocumentsToEachReaderAsFarAsTheySeeThem() {
        var filed = desk.filed(letter("papers", "GEO"));
        var id = filed.caseId();
        var officer = desk.officerOf(id);
        var document = "/response-cases/%s/documents/%s".formatted(id, java.util.UUID.randomUUID());
        http.put()
                .uri(document)
                .header("Authorization", officer)
                .header("File-Name", "a.txt")
                .contentType(org.springframework.http.MediaType.APPLICATION_OCTET_STREAM)
                .content("words".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .exchange();
        announced(id);
        ProcedureDay.isNow(db, "2017-06-30T15:00:00Z");
        release.letOutWhatIsDue();

        var address = "/response-cases/" + id;
        assertThat(desk.get(address, officer).json().path("documents").size()).isEqualTo(1);
        assertThat(desk.get(address, OFFICER).json().path("documents").size()).isZero();
        assertThat(desk.get(address + "/outward", null).json().path("documents").isEmpty())
                .isTrue();
        var version = Map.of("If-Match", desk.get(document, officer).etag());
        var opened = "{\"documentClass\": \"PUBLIC\", \"reason\": \"PART_OF_THE_RECORD\", \"title\": \"Letter\"}";
        assertThat(desk.send("POST", document + "/classification", officer, opened, version)
                        .status())
                .isEqualTo(204);
        assertThat(desk.get(address + "/outward", null)
                        .json()
                        .at("/documents/0/title")
                        .asString())
                .isEqualTo("Letter");
        assertThat(desk.get("/case-pages/" + id, null).json().path("documents").size())
                .isEqualTo(1);
        assertThat(desk.get(address, OFFICER).json().path("documents").size()).isEqualTo(1);
    }

    @Test
    void whatIsOutIsNotTakenBack() {
        var id = filed("GTM", true);
        announced(id);
        var held = itemOf(id);
        ProcedureDay.isNow(db, "2017-06-30T15:00:00Z");

        assertThat(undo(id, held.path("id").asString(), held.path("version").asInt()))
                .isEqualTo(409);
    }

    /** A step taken after two persons agreed is not what they agreed on. */
    @Test
    void whatHappensMeanwhileIsNotTold() {
        var id = filed("TUN", true);
        announced(id);
        acted(id, "/acknowledgement", "");
        ProcedureDay.isNow(db, "2017-06-30T15:00:00Z");
        release.letOutWhatIsDue();

        assertThat(desk.get("/case-pages/" + id, null)
                        .json()
                        .at("/announced/timeline")
                        .size())
                .isEqualTo(1);
    }

    /** Azerbaijan 2017: the committee decided on 28 June, the release is dated 29 June; both stay, with who says so. */
    @Test
    void contradictingOfficialDatesStandBesideEachOtherAndSoDoesADispute() {
        var id = filed("AZE", true);
        announced(id);
        ProcedureDay.isNow(db, "2017-06-30T15:00:00Z");
        release.letOutWhatIsDue();
        date(id, "2017-06-28", "Steering Committee, minutes of 28 June 2017", true);
        date(id, "2017-06-29", "Media release of 29 June 2017", false);
        approved(acted(id, "/disputes", "{\"day\": \"2017-07-01\", \"text\": \"We disagree with the report\"}"));

        assertThat(desk.get("/case-pages/" + id, null).json().path("dates").size())
                .isZero();
        ProcedureDay.isNow(db, "2017-07-02T15:00:00Z");
        release.letOutWhatIsDue();
        var page = desk.get("/case-pages/" + id, null).json();
        assertThat(page.path("dates").findValuesAsString("day")).containsExactlyInAnyOrder("2017-06-28", "2017-06-29");
        assertThat(page.at("/disputes/0/text").asString()).isEqualTo("We disagree with the report");
        assertThat(desk.get("/open-data/response_case_events.csv", null).body())
                .contains("OFFICIAL_DATE,decided-on,2017-06-28")
                .contains("OFFICIAL_DATE,decided-on,2017-06-29");
        assertThat(desk.get("/open-data/response_cases.json", null).body())
                .contains(id)
                .contains("open-name");
    }

    private void date(String id, String day, String source, boolean authoritative) {
        approved(acted(id, "/official-dates", """
                {"what": "decided-on", "day": "%s", "source": "%s", "authoritative": %s}""".formatted(day, source, authoritative)));
    }

    private String filed(String country, boolean named) {
        var open = letter("open", "CIVIL_SOCIETY_ORGANISATION", false, "CIVIC_SPACE", country)
                .replace("\"consentsToBeNamed\": false", "\"consentsToBeNamed\": " + named);
        return desk.filed(open).caseId();
    }

    private void announced(String id) {
        approved(acted(id, "/announcement", "{\"note\": \"may-be-told\"}"));
    }

    private org.hemicycle.platform.test.contract.DescribedCaller.Reply acted(String id, String act, String body) {
        var address = "/response-cases/" + id;
        var version = Map.of("If-Match", desk.get(address, OFFICER).etag());
        return desk.send("POST", address + act, OFFICER, body, version);
    }

    private void approved(org.hemicycle.platform.test.contract.DescribedCaller.Reply asked) {
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        var version = Map.of("If-Match", asked.etag());
        var done = desk.send("POST", asked.location() + "/approval", SECOND, "", version);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
    }

    private int undo(String id, String item, int version) {
        var address = "/response-cases/%s/page-items/%s/undoing".formatted(id, item);
        return desk.send("POST", address, OFFICER, "", Map.of("If-Match", "\"%d\"".formatted(version)))
                .status();
    }

    private tools.jackson.databind.JsonNode itemOf(String id) {
        return desk.get("/response-cases/%s/page-items".formatted(id), OFFICER)
                .json()
                .get(0);
    }

    private int page(String id) {
        return desk.get("/case-pages/" + id, null).status();
    }

    /** All that anybody outside can read. */
    private String outside() {
        return desk.get("/case-pages", null).body()
                + desk.get("/open-data/response_cases.csv", null).body()
                + desk.get("/open-data/response_case_events.csv", null).body()
                + desk.get("/public-log/head", null).body()
                + db.sql("select count(*) from ledger where topic is not null")
                        .query(Long.class)
                        .single();
    }
}
