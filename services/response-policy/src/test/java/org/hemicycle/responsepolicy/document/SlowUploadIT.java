package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.Letters;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Over a real server: uploads that drip in take the doors for uploads and no more; officers read on, and doors open again. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=response-policy",
            "response-policy.documents.at-once=3",
            "response-policy.documents.patience=3s",
            "server.tomcat.connection-timeout=2s"
        })
@WithPostgres
class SlowUploadIT {

    private static final String OFFICER = TestTokens.of("secretariat");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @Autowired
    Vault vault;

    private final HttpClient http = HttpClient.newHttpClient();
    private CaseId id;

    @BeforeEach
    void thereIsACase() {
        id = new Letters(service).received("KEN", "2030-03-04");
        vault.begin(id, new Reader.Intake());
    }

    @Test
    void drippingUploadsKeepNobodyElseWaiting() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 3; i++) {
                slow.add(drip());
            }
            assertThat(read()).isEqualTo(200);
            assertThat(send("letter.txt", "words")).isIn(201, 503);
            for (var socket : slow) {
                assertThat(answer(socket)).containsAnyOf(" 408 ", " 400 ");
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertThat(send("letter.txt", "words")).isEqualTo(201);
        assertThat(read()).isEqualTo(200);
    }

    private int read() throws Exception {
        var answer = http.send(
                request("/response-cases/" + id + "/documents").GET().build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode();
    }

    private int send(String name, String content) throws Exception {
        var request = request(address())
                .header("File-Name", name)
                .header("Content-Type", "application/octet-stream")
                .PUT(HttpRequest.BodyPublishers.ofString(content));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .header("Authorization", OFFICER);
    }

    private String address() {
        return "/response-cases/%s/documents/%s".formatted(id, UUID.randomUUID());
    }

    /** Promises a megabyte, sends a word and goes on breathing. */
    private Socket drip() throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        var head = List.of(
                "PUT " + address() + " HTTP/1.1",
                "Host: localhost",
                "Authorization: " + OFFICER,
                "File-Name: letter.txt",
                "Content-Type: application/octet-stream",
                "Content-Length: 1000000",
                "",
                "a word");
        socket.getOutputStream().write(String.join("\r\n", head).getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(40), US_ASCII);
    }
}
