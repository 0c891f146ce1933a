package org.hemicycle.responsepolicy.interference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.rights.RightsWorld;
import org.hemicycle.responsepolicy.filing.FilersDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * S02: whatever happens in a case that somebody may not know of, no operation answers them otherwise. Every operation of
 * the contract is called as every role before and after hidden things have happened.
 */
@SpringBootTest(
        properties = {
            "spring.config.name=response-policy",
            "response-policy.filing.tries.tries=100000",
            "response-policy.filing.wrong.tries=100000",
            "response-policy.filing.letters.tries=100000",
            "platform.rate-limits.export.calls=100000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
@Tag("long")
class NonInterferenceIT {

    /**
     * By their office some see that something happened, of all cases together: auditors everything, witnesses the size of
     * what they sign, operators how far the relay is. Nobody else may call these.
     */
    private static final Map<String, List<String>> BY_OFFICE = Map.of(
            "auditor", List.of("GET /ledger/", "GET /cases/{kind}/{id}/audit"),
            "witness", List.of("GET /ledger/", "POST /ledger/"),
            "operator", List.of("GET /operations/relay"));

    private static final Set<String> INSIDE = Set.of("secretariat", "co-chair", "committee-member", "auditor");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    FilersDesk desk;
    Surface surface;
    String seen;
    FilersDesk.Filed hidden;

    @BeforeEach
    void thereIsACaseThatIsSeenAndOneThatIsNot() {
        desk = new FilersDesk(http);
        var filed = desk.filed(letter("seen", "TUN"));
        surface = new Surface(http, filed.code());
        seen = filed.caseId();
        db.sql("update response_case_step set announced_on = happened_on where response_case = ?::uuid")
                .param(seen)
                .update();
        hidden = desk.filed(letter("hidden", "KEN"));
    }

    @Test
    void nothingThatIsReadChangesWithWhatIsHidden() {
        var readers = readers();
        var before = readings(readers);
        var fed = feeds();
        hiddenThingsHappen();
        var after = readings(readers);

        assertThat(differences(before, after)).isEmpty();
        assertThat(feeds()).isEqualTo(fed);
    }

    @Test
    void whatIsHiddenIsAnsweredAsWhatDoesNotExist() {
        var item = workItemOf(hidden.caseId());
        for (var reader : readers().entrySet()) {
            if (!INSIDE.contains(reader.getKey())) {
                for (var reads : List.of(true, false)) {
                    var ofHidden = surface.answers(reader.getValue(), hidden.caseId(), item, reads);
                    var ofNothing = surface.answers(
                            reader.getValue(),
                            UUID.randomUUID().toString(),
                            UUID.randomUUID().toString(),
                            reads);
                    assertThat(differences(Map.of(reader.getKey(), ofNothing), Map.of(reader.getKey(), ofHidden)))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void noActAnswersOtherwise() {
        var readers = readers();
        var before = acts(readers);
        hiddenThingsHappen();

        assertThat(differences(before, acts(readers))).isEmpty();
    }

    @Test
    void everyOperationOfTheContractIsCovered() {
        var reader = TestTokens.of(recused(), "secretariat");
        for (var token : new String[] {reader, null}) {
            surface.answers(token, seen, workItemOf(seen), true);
            surface.answers(token, hidden.caseId(), workItemOf(hidden.caseId()), false);
        }

        System.out.printf(
                "Non-interference: %d of %d operations covered, for %d roles; by office: %s%n",
                surface.called().size(), surface.operations().size(), RightsWorld.ROLES.size(), BY_OFFICE);
        assertThat(surface.called()).isEqualTo(surface.operations());
        assertThat(surface.operations()).hasSizeGreaterThan(80);
    }

    /** The comparison finds what there is to be found: who may know of the case is answered otherwise. */
    @Test
    void whoMayKnowIsAnsweredOtherwise() {
        var knows = Map.<String, @Nullable String>of("secretariat", TestTokens.of("secretariat"));
        var before = readings(knows);
        hiddenThingsHappen();

        assertThat(differences(before, readings(knows))).anyMatch(found -> found.contains("GET /response-cases as"));
    }

    /** A letter, talk, notes, documents, officers, steps, something held for publication; and another case. */
    private void hiddenThingsHappen() {
        var officer = desk.officerOf(hidden.caseId());
        var address = "/response-cases/" + hidden.caseId();
        desk.act(hidden.code(), "/supplements", "{\"text\": \"more\"}");
        desk.post(address + "/letter/messages", officer, "{\"text\": \"What happened?\"}");
        acted(officer, address, "/notes", "{\"text\": \"a note\"}");
        acted(officer, address, "/acknowledgement", "");
        acted(officer, address, "/screening", "{\"outcome\": \"ELIGIBLE\"}");
        acted(officer, address, "/announcement", "{\"note\": \"not-yet\"}");
        desk.filed(letter("another", "KEN"));
        desk.begin(desk.newCode(), letter("draft", "KEN"));
        desk.act(hidden.code(), "/withdrawal", "{\"reason\": \"pressed\"}");
    }

    private void acted(String officer, String address, String act, String body) {
        var done = desk.send(
                "POST",
                address + act,
                officer,
                body,
                Map.of("If-Match", desk.get(address, officer).etag()));
        assertThat(done.status()).as(act + done.body()).isLessThan(300);
    }

    /** Everybody by role, kept from cases about Kenya; who is no insider need not be kept from what they do not know. */
    private Map<String, @Nullable String> readers() {
        var readers = new LinkedHashMap<String, @Nullable String>();
        for (var role : RightsWorld.ROLES) {
            readers.put(
                    role,
                    switch (role) {
                        case "anonymous" -> null;
                        case "point-of-contact" -> TestTokens.pointOfContact("TUN"); // a party to the one that is seen
                        default -> TestTokens.of(recused(), role);
                    });
        }
        return readers;
    }

    private UUID recused() {
        var person = UUID.randomUUID();
        db.sql("""
            insert into person_tie (source, person, kind, government, from_day)
            values (?, ?, 'NATIONALITY', 'KEN', '2000-01-01')""").params("test:" + person, person).update();
        return person;
    }

    private Map<String, Map<String, String>> readings(Map<String, @Nullable String> readers) {
        var all = new LinkedHashMap<String, Map<String, String>>();
        readers.forEach((role, token) -> all.put(role, surface.answers(token, seen, workItemOf(seen), true)));
        return all;
    }

    /** Acts are tried on the hidden case alone: on the other they would do something. */
    private Map<String, Map<String, String>> acts(Map<String, @Nullable String> readers) {
        var item = workItemOf(hidden.caseId());
        var all = new LinkedHashMap<String, Map<String, String>>();
        readers.forEach((role, token) -> all.put(role, surface.answers(token, hidden.caseId(), item, false)));
        return all;
    }

    private static List<String> differences(
            Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        var found = new ArrayList<String>();
        before.forEach((role, answers) -> answers.forEach((operation, answer) -> {
            var now = String.valueOf(after.get(role).get(operation));
            if (!answer.equals(now)
                    && BY_OFFICE.getOrDefault(role, List.of()).stream().noneMatch(operation::startsWith)) {
                found.add("%s: %s: %s -> %s".formatted(role, operation, answer, now));
            }
        }));
        return found;
    }

    private String workItemOf(String caseId) {
        return db.sql("select id::text from work_item where case_id = ? order by id limit 1")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** What other services and partners are sent. */
    private String feeds() {
        return db.sql("select count(*) || ' ' || (select count(*) from public_log) from ledger where topic is not null")
                .query(String.class)
                .single();
    }
}
