package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.Reply;
import tools.jackson.databind.json.JsonMapper;

/**
 * Admissions as people bring them along, each by its own path: turned away as out of scope, left waiting for missing
 * items or for a score, withdrawn. Remembers what was acknowledged, and where each file must end.
 */
public final class AdmissionWork {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PAUSE_NANOS = 100_000_000;

    private enum Path {
        OUT_OF_SCOPE("OUT_OF_SCOPE"),
        INCOMPLETE("INCOMPLETE"),
        WAITING("INELIGIBLE"),
        WITHDRAWN("WITHDRAWN_BY_APPLICANT");

        private final String end;

        Path(String end) {
            this.end = end;
        }
    }

    private final Client officer;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    public AdmissionWork(Client officer) {
        this.officer = officer;
    }

    /** The stage at which each acknowledged file must end. */
    public Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Brings the admission of this number to its end, whatever it takes. */
    public void run(int number) {
        var path = Path.values()[number % Path.values().length];
        // only those in scope have their country for themselves
        var opened = officer.post("/admissions", null, application(path, number / 4 * 3 + number % 4));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        var id = opened.json().path("id").asString();
        assertThat(acknowledged.put(id, path.end))
                .as("two admissions with one id")
                .isNull();
        if (path != Path.OUT_OF_SCOPE) {
            act(id, "/acknowledgement", "", opened);
            act(id, "/check", checked(path), officer.get("/admissions/" + id));
        }
        if (path == Path.WITHDRAWN) {
            withdraw(id);
        }
    }

    private void act(String id, String act, String body, Reply seen) {
        var answer = officer.post("/admissions/" + id + act, seen.etag(), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The engine works on the file at the same time: who comes too late reads it again. */
    private void withdraw(String id) {
        Reply answer;
        do {
            LockSupport.parkNanos(PAUSE_NANOS);
            var seen = officer.get("/admissions/" + id);
            answer = officer.post(
                    "/admissions/" + id + "/withdrawal", seen.etag(), JSON.writeValueAsString(letter(true)));
        } while (answer.status() == 412);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String checked(Path path) {
        return """
            {"items": {"POLITICAL_SIGNATURE": true, "DECLARATION_ENDORSED": true, "COMMITMENT_TO_PLAN": true,
                       "COMMITMENT_TO_IRM": true, "LEAD_MINISTRY": %s}}\
            """.formatted(path != Path.INCOMPLETE);
    }

    private static String application(Path path, int number) {
        return JSON.writeValueAsString(Map.of(
                "country", Countries.applicant(number),
                "applicant", path == Path.OUT_OF_SCOPE ? "LOCAL_GOVERNMENT" : "NATIONAL_GOVERNMENT",
                "letter", letter(path != Path.INCOMPLETE)));
    }

    private static Map<String, Object> letter(boolean ministryNamed) {
        var letter = new HashMap<String, Object>(Map.of(
                "letterDate", "2016-11-28",
                "originalLanguage", "fr",
                "sender", "Ministry of Administration Reform",
                "signatory", Map.of("name", "Somebody Important", "level", "MINISTER"),
                "statements",
                        Map.of(
                                "intention",
                                true,
                                "endorsesDeclaration",
                                true,
                                "commitsToCoCreatedPlan",
                                true,
                                "commitsToIrm",
                                true)));
        if (ministryNamed) {
            letter.put("leadMinistry", "Ministry of Administration Reform");
        }
        return letter;
    }
}
