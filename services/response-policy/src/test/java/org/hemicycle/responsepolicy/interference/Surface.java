package org.hemicycle.responsepolicy.interference;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.platform.test.contract.HttpContract;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Everything that the service offers over HTTP, called as somebody: each operation of the contract, with its filters. */
final class Surface {

    private static final String NOTHING = "6e6f7468-696e-4720-8000-000000000000";
    private static final Pattern UNFILLED = Pattern.compile("\\{\\w+}");
    private static final Set<String> FILTERS =
            Set.of("", "?limit=1", "?offset=1", "?country=KEN", "?state=RECEIVED", "?unassigned=true");

    private final MockMvcTester http;
    private final Set<String> operations;
    private final String code;
    private final Set<String> called = new TreeSet<>();

    /** @param code of a filer who has nothing to do with the hidden case */
    Surface(MockMvcTester http, String code) {
        this.http = http;
        this.operations = new TreeSet<>(HttpContract.of("response-policy").operations());
        this.code = code;
    }

    Set<String> operations() {
        return operations;
    }

    /** Operations that were called at least once. */
    Set<String> called() {
        return called;
    }

    /** What somebody is answered, by operation and address. */
    Map<String, String> answers(@Nullable String token, String caseId, String workItem, boolean reads) {
        var answers = new TreeMap<String, String>();
        for (var operation : operations) {
            var looksAtNobody = operation.contains(" /filer/"); // tokens make no difference there
            if (operation.startsWith("GET ") == reads && !(looksAtNobody && token != null)) {
                addresses(operation, caseId, workItem)
                        .forEach(address -> answers.put(
                                operation + " as "
                                        + address.replace(caseId, "{id}").replace(workItem, "{work item}"),
                                answer(operation, address, token)));
            }
        }
        return answers;
    }

    private static Stream<String> addresses(String operation, String caseId, String workItem) {
        var path = operation.replaceFirst("\\w+ ", "");
        var address = path.replace("/work-items/{id}", "/work-items/" + workItem)
                .replace("/parked-messages/{id}", "/parked-messages/0")
                .replaceFirst("/(approvals|conflicts)/\\{id}", "/$1/" + NOTHING)
                .replace("{id}", caseId)
                .replace("{kind}", "response-case")
                .replace("{dataset}", "response_cases")
                .replace("{number}", "1")
                .replace("{name}", "SCREENING")
                .replaceAll("\\{(item|document|decision|person|event)}", NOTHING);
        if (UNFILLED.matcher(address).find()) {
            throw new IllegalStateException(operation + " is not covered: say what its variables stand for");
        }
        return path.contains("{") || !operation.startsWith("GET ")
                ? Stream.of(address)
                : Stream.concat(
                        FILTERS.stream().map(filter -> address + filter),
                        Stream.of(address + "?caseId=" + caseId + "&subject=" + caseId));
    }

    private String answer(String operation, String address, @Nullable String token) {
        called.add(operation);
        var method = HttpMethod.valueOf(operation.substring(0, operation.indexOf(' ')));
        var request = http.method(method).uri(address);
        if (token != null) {
            request.header("Authorization", token);
        }
        if (address.startsWith("/filer/")) {
            request.header("Receipt-Code", code);
        }
        if (!method.equals(HttpMethod.GET)) {
            request.header("If-Match", "\"7\"")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{}");
        }
        try {
            var answer = request.exchange().getResponse();
            return answer.getStatus() + " " + steady(answer.getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Without what is another each time: traces, the moment, new receipt codes, where the answer was asked for; and, in the
     * filers' own audit, that their own case was read meanwhile, which it was by this very test.
     */
    private static String steady(String body) {
        return body.replaceAll("\"trace\":\"[0-9a-f]+\"", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "(moment)")
                .replaceAll(",\\{\"entry\":\\d+,\"at\":\"\\(moment\\)\",\"act\":\"platform.case-read.v1\"[^}]*}", "")
                .replaceAll("\"receiptCode\":\"[^\"]+\"", "")
                .replaceAll("\"instance\":\"[^\"]+\"", "");
    }
}
