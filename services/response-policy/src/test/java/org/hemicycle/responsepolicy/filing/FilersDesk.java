package org.hemicycle.responsepolicy.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What filers and officers do over HTTP; each exchange is held against the contract. */
public final class FilersDesk {

    private final DescribedCaller caller;

    public FilersDesk(MockMvcTester http) {
        this.caller = new DescribedCaller(http, HttpContract.of("response-policy"));
    }

    public String newCode() {
        return caller.post("/filer/receipt-codes", null, null, Map.of())
                .json()
                .path("receiptCode")
                .asString();
    }

    public Reply begin(String code, String letter) {
        return caller.post("/filer/letter", null, letter, Map.of("Receipt-Code", code));
    }

    public Reply read(String code) {
        return caller.send("GET", "/filer/letter", null, null, Map.of("Receipt-Code", code));
    }

    /** On the version that the filer sees now. */
    public Reply act(String code, String act, String body) {
        var headers = Map.of("Receipt-Code", code, "If-Match", read(code).etag());
        return caller.post("/filer/letter" + act, null, body, headers);
    }

    public Reply revise(String code, String letter) {
        var headers = Map.of("Receipt-Code", code, "If-Match", read(code).etag());
        return caller.send("PUT", "/filer/letter", null, letter, headers);
    }

    public Reply messages(String code) {
        return caller.send("GET", "/filer/letter/messages", null, null, Map.of("Receipt-Code", code));
    }

    public Reply answer(String code, String question, String text) {
        var body = "{\"question\": \"%s\", \"text\": \"%s\"}".formatted(question, text);
        return caller.post("/filer/letter/messages", null, body, Map.of("Receipt-Code", code));
    }

    /** A letter filed under a new code. */
    public Filed filed(String letter) {
        var code = newCode();
        assertThat(begin(code, letter).status()).isEqualTo(201);
        var submitted = act(code, "/submission", "");
        assertThat(submitted.status()).isEqualTo(200);
        return new Filed(
                code, submitted.json().path("cases").get(0).path("caseId").asString(), submitted);
    }

    public record Filed(String code, String caseId, Reply answer) {}

    public Reply get(String address, @Nullable String token) {
        return caller.get(address, token);
    }

    public Reply post(String address, String token, String body) {
        return caller.post(address, token, body);
    }

    public Reply send(
            String method, String address, @Nullable String token, @Nullable String body, Map<String, String> headers) {
        return caller.send(method, address, token, body, headers);
    }

    /** Somebody of the secretariat to whom the case was given, and with it its key. */
    public String officerOf(String caseId) {
        var person = UUID.randomUUID();
        var address = "/response-cases/" + caseId;
        var given = caller.act(
                address, "/officers", TestTokens.of("secretariat"), "{\"person\": \"%s\"}".formatted(person));
        assertThat(given.status()).isEqualTo(200);
        return TestTokens.of(person, "secretariat");
    }

    /** What the letter says about process goes to procedural review. */
    void passOnProcess(String caseId) {
        var passed = caller.act("/response-cases/" + caseId, "/process-matter", TestTokens.of("secretariat"), null);
        assertThat(passed.status()).isEqualTo(200);
    }
}
