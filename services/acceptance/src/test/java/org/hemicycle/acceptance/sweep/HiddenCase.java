package org.hemicycle.acceptance.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Reply;
import tools.jackson.databind.json.JsonMapper;

/** A letter filed under a receipt code, and what filers and officers do about it; every free text is a canary. */
final class HiddenCase {

    static final String OFFICER = "officer";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, ?> FORM = Map.of(
            "countries", List.of("KEN"),
            "filerKind", "CIVIL_SOCIETY_ORGANISATION",
            "pseudonymous", true,
            "language", "en",
            "issue", "CIVIC_SPACE");

    private final House house;
    private final Door door;
    private final Canaries canaries;
    final String code;
    private String id = "";

    HiddenCase(House house, Canaries canaries) {
        this.house = house;
        this.door = new Door(house, house.responsePolicy());
        this.canaries = canaries;
        this.code = JSON.readTree(door.post(null, "/filer/receipt-codes", "").body())
                .path("receiptCode")
                .asString();
    }

    String filed() {
        ok(door.post(null, "/filer/letter", canaries.body("LetterForm", FORM), "Receipt-Code", code));
        var etag = String.valueOf(mine().etag());
        ok(door.send(
                "PUT",
                null,
                "/filer/letter",
                canaries.body("LetterForm", FORM).getBytes(UTF_8),
                "Receipt-Code",
                code,
                "If-Match",
                etag));
        var submitted = ok(act("/submission", ""));
        id = submitted.json().path("cases").get(0).path("caseId").asString();
        var officer = Map.of("person", personOf(OFFICER));
        ok(door.act(OFFICER, "/response-cases/" + id, "/officers", JSON.writeValueAsString(officer)));
        return id;
    }

    void talked() {
        var letter = "/response-cases/%s/letter".formatted(id);
        ok(door.get(OFFICER, letter));
        ok(door.post(OFFICER, letter + "/messages", canaries.body("QuestionForm", Map.of())));
        var question = ok(door.get(null, "/filer/letter/messages", "Receipt-Code", code))
                .json()
                .get(0)
                .path("id")
                .asString();
        var answer = canaries.body("AnswerForm", Map.of("question", question));
        ok(door.post(null, "/filer/letter/messages", answer, "Receipt-Code", code));
        ok(act("/supplements", canaries.body("AddendumForm", Map.of())));
        ok(door.act(OFFICER, "/response-cases/" + id, "/notes", canaries.body("CaseNoteForm", Map.of())));
        ok(door.act(OFFICER, "/response-cases/" + id, "/acknowledgement", ""));
        ok(door.act(OFFICER, "/response-cases/" + id, "/screening", "{\"outcome\": \"ELIGIBLE\"}"));
    }

    void documented() {
        ok(upload(null, "/filer/letter/documents/" + UUID.randomUUID(), ".txt", "Receipt-Code", code));
        var document = "/response-cases/%s/documents/%s".formatted(id, UUID.randomUUID());
        ok(upload(OFFICER, document, ".txt"));
        ok(door.get(OFFICER, document + "/versions/1"));
        ok(door.get(OFFICER, document + "/copy"));
        var titled = Map.of("documentClass", "RESTRICTED", "reason", "THIRD_PARTY", "reviewOn", "2030-01-01");
        ok(door.act(OFFICER, document, "/classification", canaries.body("DocumentClassificationForm", titled)));
        ok(door.act(OFFICER, document, "/appeal", canaries.body("DocumentAppealForm", Map.of())));
    }

    private Reply upload(
            @org.jspecify.annotations.Nullable String person, String address, String ending, String... also) {
        var name = URLEncoder.encode(canaries.in("File-Name") + ending, UTF_8);
        var headers = java.util.Arrays.copyOf(also, also.length + 2);
        headers[also.length] = "File-Name";
        headers[also.length + 1] = name;
        return door.send("PUT", person, address, canaries.in("content").getBytes(UTF_8), headers);
    }

    /** Held back, on the page of a case that is public already. */
    void heldBack(String publicCase) {
        var address = "/response-cases/" + publicCase;
        var known = Map.of("what", "decided-on", "day", "2026-01-01", "authoritative", true);
        for (var item : List.of("OfficialDateForm official-dates", "DisputeForm disputes")) {
            var form = item.split(" ");
            var asked = ok(door.act(OFFICER, address, "/" + form[1], canaries.body(form[0], known)))
                    .json();
            var approval = "/approvals/%s/approval".formatted(asked.path("id").asString());
            ok(door.post(
                    "second-officer",
                    approval,
                    "{}",
                    "If-Match",
                    "\"%d\"".formatted(asked.path("version").asInt())));
        }
    }

    void throughAnAccount() {
        var begun = ok(door.post("poc-png", "/my-letters", canaries.body("LetterForm", FORM)));
        var letter = "/my-letters/" + begun.json().path("id").asString();
        ok(upload("poc-png", letter + "/documents/" + UUID.randomUUID(), ".txt"));
        ok(door.act("poc-png", letter, "/submission", ""));
        ok(door.act("poc-png", letter, "/withdrawal", canaries.body("RetreatForm", Map.of())));
    }

    void withdrawn() {
        ok(act("/withdrawal", canaries.body("RetreatForm", Map.of())));
    }

    /** Requests that fail, at every service; what they carry is nowhere afterwards. */
    void refused() {
        var letter = canaries.body("LetterForm", FORM);
        var wrong = new HashMap<String, Object>(FORM);
        wrong.put("countries", List.of(canaries.in("malformed")));
        for (var service : house.services()) {
            var at = new Door(house, service);
            at.post(null, "/filer/letter", letter, "Receipt-Code", code + canaries.in("code"));
            at.post(null, "/filer/letter", canaries.body("LetterForm", wrong), "Receipt-Code", code);
            at.post(null, "/filer/letter", canaries.in("no json"), "Receipt-Code", code);
            at.post(
                    null,
                    "/filer/letter/messages",
                    "{\"text\": {\"%s\": 1}}".formatted(canaries.in("key")),
                    "Receipt-Code",
                    code);
            at.post("partner", "/response-cases/%s/notes".formatted(id), canaries.body("CaseNoteForm", Map.of()));
            at.act(OFFICER, "/response-cases/" + id, "/notes", "{\"text\": [\"%s\"]}".formatted(canaries.in("list")));
            at.post("partner", "/my-letters", canaries.in("half") + letter.substring(0, letter.length() / 2));
        }
        var document = "/response-cases/%s/documents/%s".formatted(id, UUID.randomUUID());
        for (var ending : List.of(".exe", ".pdf", ".docx")) {
            assertThat(upload(OFFICER, document, ending).status()).isEqualTo(422);
        }
    }

    private Reply mine() {
        return door.get(null, "/filer/letter", "Receipt-Code", code);
    }

    private Reply act(String act, String body) {
        return door.act(null, "/filer/letter", act, body, "Receipt-Code", code);
    }

    private String personOf(String person) {
        var token = Objects.requireNonNull(Client.tokenOf(house, person));
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
        return JSON.readTree(claims).path("person").asString();
    }

    static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
        return reply;
    }
}
