package org.hemicycle.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;

/** Opens an admission as an officer's client does: a form over HTTP with an Idempotency-Key and a bearer token. */
final class HttpOpening {

    private static final String FORM = """
            {"country": "%s", "applicant": "NATIONAL_GOVERNMENT", "letter": {
                "letterDate": "2016-11-28", "originalLanguage": "fr",
                "sender": "Ministry of Administration Reform",
                "signatory": {"name": "Somebody Important", "level": "MINISTER"},
                "statements": {"intention": true, "endorsesDeclaration": true, "commitsToCoCreatedPlan": true,
                               "commitsToIrm": true},
                "leadMinistry": "Ministry of Administration Reform"}}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String officer = TestTokens.of("secretariat");
    private final URI address;

    HttpOpening(int port) {
        this.address = URI.create("http://localhost:%d/admissions".formatted(port));
    }

    void post(String country) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", officer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(FORM.formatted(country)))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
