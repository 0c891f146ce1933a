package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Reply;
import org.hemicycle.acceptance.house.Tables;
import tools.jackson.databind.json.JsonMapper;

/** Resolutions as a secretariat brings them along: left as a draft, circulated, withdrawn, or adopted and published. */
final class ResolutionWork {

    private static final List<String> GOVERNMENTS =
            List.of("ZAF", "FRA", "MEX", "CHL", "ROU", "IDN", "GEO", "HRV", "BRA", "GBR", "USA");
    private static final ZoneId OFFICE = ZoneId.of("America/New_York");
    private static final List<String> ENDS = List.of("DRAFT", "CIRCULATED", "WITHDRAWN", "IN_FORCE");

    private final List<String> members = new ArrayList<>(GOVERNMENTS);
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Client officer;
    private final Client secondOfficer;

    private ResolutionWork(House house) {
        officer = new Client(house, house.elections(), "officer");
        secondOfficer = new Client(house, house.elections(), "second-officer");
        var terms = new ArrayList<String>();
        for (int number = 1; number <= GOVERNMENTS.size(); number++) {
            var person = UUID.randomUUID().toString();
            members.add(person);
            terms.add(term("government-" + number, GOVERNMENTS.get(number - 1)));
            terms.add(term("civil-society-" + number, person));
        }
        new Tables(house.elections().database()).run("""
                        insert into seat_term (seat, place, holder, kind, first_day, last_day, basis, evidence, source)
                        values\s""" + String.join(", ", terms));
    }

    private static String term(String seat, String holder) {
        return "('%s', 90, '%s', 'ORDINARY', current_date - 300, current_date + 700, 'test:crash', 'SOURCED', 'test')"
                .formatted(seat, holder);
    }

    static ResolutionWork ofASeatedCommittee(House house) {
        return new ResolutionWork(house);
    }

    /** The state in which each must end. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    void run(int number) {
        var end = ENDS.get(number % ENDS.size());
        var id = draft(number, end);
        switch (end) {
            case "CIRCULATED" -> act(id, "/circulation", "");
            case "WITHDRAWN" -> act(id, "/withdrawal", "");
            case "IN_FORCE" -> publish(id);
            default -> {}
        }
    }

    private String draft(int number, String end) {
        var made = officer.post(
                "/resolutions",
                null,
                json(Map.of(
                        "number", "crash-" + number,
                        "matter", "NO_OBJECTION",
                        "language", "en",
                        "title", "Title",
                        "body", "Body")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var id = made.json().path("id").asString();
        assertThat(acknowledged.put(id, end)).as("two resolutions with one id").isNull();
        return id;
    }

    private void publish(String id) {
        act(id, "/circulation", "");
        act(id, "/tabling", json(Map.of("on", LocalDate.now(OFFICE).toString(), "meeting", "crash")));
        act(id, "/consensus", json(Map.of("present", members, "objecting", List.of())));
        Reply decided;
        do {
            var asked = act(id, "/publication", json(Map.of("note", "minutes-approved")));
            var request = "/approvals/" + asked.json().path("id").asString();
            decided = secondOfficer.post(request + "/approval", asked.etag(), "");
        } while (decided.status() == 412);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    }

    /** The engine works on the file at the same time: who comes too late reads it again. */
    private Reply act(String id, String act, String body) {
        Reply answer;
        do {
            var seen = officer.get("/resolutions/" + id);
            answer = officer.post("/resolutions/" + id + act, seen.etag(), body);
        } while (answer.status() == 412);
        assertThat(answer.status()).as(act + ": " + answer.body()).isIn(200, 202);
        return answer;
    }

    private static String json(Map<String, ?> form) {
        return JsonMapper.shared().writeValueAsString(form);
    }
}
