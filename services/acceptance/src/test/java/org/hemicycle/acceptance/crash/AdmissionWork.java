package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Patience;
import org.hemicycle.acceptance.house.Reply;

/**
 * Admissions as people bring them along, each by its own route: half of them to the welcome. Remembers what was
 * acknowledged, and where each file must end.
 */
public final class AdmissionWork {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Client officer;
    private final Client secondOfficer;
    private final ScoreWork scores;
    private final Patience patience;
    private final Map<String, Route> acknowledged = new ConcurrentHashMap<>();

    AdmissionWork(House house, Client officer) {
        this.officer = officer;
        this.patience = house.patience();
        this.secondOfficer = new Client(house, "second-officer");
        this.scores = new ScoreWork(house, officer);
    }

    /** The route of each acknowledged file. */
    Map<String, Route> acknowledged() {
        return acknowledged;
    }

    /** Brings the admission of this number to its end, whatever it takes. */
    public void run(int number) {
        var route = Route.of(number);
        var country = Route.country(number);
        var id = open(route, country);
        switch (route) {
            case OUT_OF_SCOPE -> {}
            case INCOMPLETE -> check(id, false);
            case WAITING -> check(id, true);
            case WITHDRAWN -> {
                check(id, true);
                act(id, "/withdrawal", Forms.letter());
            }
            case ADMITTED -> {
                scores.publish(country);
                check(id, true);
                welcome(id);
            }
            case REOPENED -> {
                check(id, true);
                reaches(id, "INELIGIBLE");
                scores.publish(country);
                welcome(id);
            }
            case SUPPLIED -> {
                check(id, false);
                act(id, "/items", Forms.letter());
                scores.publish(country);
                check(id, true);
                welcome(id);
            }
        }
    }

    private String open(Route route, String country) {
        var named = route != Route.INCOMPLETE && route != Route.SUPPLIED;
        var application = Forms.application(country, route != Route.OUT_OF_SCOPE, named);
        var opened = officer.post("/admissions", null, application);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        var id = opened.json().path("id").asString();
        assertThat(acknowledged.put(id, route)).as("two admissions with one id").isNull();
        if (route != Route.OUT_OF_SCOPE) {
            act(id, "/acknowledgement", "");
        }
        return id;
    }

    private void check(String id, boolean complete) {
        act(id, "/check", Forms.checked(complete));
    }

    /** One officer asks, another approves; where the engine was faster than both, they begin again. */
    private void welcome(String id) {
        reaches(id, "ELIGIBLE");
        Reply decided;
        do {
            var asked = act(id, "/welcome", Forms.welcome());
            var request = "/approvals/" + asked.json().path("id").asString();
            decided = secondOfficer.post(request + "/approval", asked.etag(), "");
            if (decided.status() == 412) {
                secondOfficer.post(request + "/refusal", asked.etag(), "{\"reason\": \"file-moved-on\"}");
            }
        } while (decided.status() == 412);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    }

    private void reaches(String id, String stage) {
        var since = System.nanoTime();
        while (!read(id).json().path("stage").asString().equals(stage)) {
            patience.holds(since, id + " is " + stage);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** The engine works on the file at the same time: who comes too late reads it again. */
    private Reply act(String id, String act, String body) {
        Reply answer;
        do {
            var seen = read(id);
            answer = officer.post("/admissions/" + id + act, seen.etag(), body);
        } while (answer.status() == 412);
        assertThat(answer.status()).as(act + ": " + answer.body()).isIn(200, 202);
        return answer;
    }

    private Reply read(String id) {
        return officer.get("/admissions/" + id);
    }
}
