package org.hemicycle.responsepolicy.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real server: codes are guessed, filers' routes flooded, bodies sent a byte at a time; officers keep working. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=response-policy",
            "response-policy.filing.tries.tries=40",
            "response-policy.filing.tries.per=60s",
            "response-policy.filing.wrong.tries=5",
            "response-policy.filing.at-once=4",
            "response-policy.filing.patience=2s",
            "server.tomcat.connection-timeout=2s"
        })
@WithPostgres
class HeldOffIT {

    private static final String OFFICER = TestTokens.of("secretariat");

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    GuessLimit limit;

    @BeforeEach
    void officersWork() throws Exception {
        assertThat(officersRequest()).isEqualTo(200);
    }

    @Test
    void guessesAreAnsweredAlikeUntilTheyAreNotAnsweredAtAll() throws Exception {
        var known = ReceiptCode.random();
        assertThat(post("/filer/letter", known.grouped(), letter("known", "KEN"))
                        .statusCode())
                .isEqualTo(201);
        var sameBeginning = ReceiptCode.parse(wrongFor(known)).orElseThrow();

        var unknown = get("/filer/letter", ReceiptCode.random().grouped());
        var wrong = get("/filer/letter", sameBeginning.grouped());
        var malformed = get("/filer/letter", "no code at all");
        assertThat(List.of(unknown, wrong, malformed))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(withoutTrace(wrong)).isEqualTo(withoutTrace(unknown)).isEqualTo(withoutTrace(malformed));

        for (int i = 0; i < 4; i++) {
            assertThat(get("/filer/letter", sameBeginning.grouped()).statusCode())
                    .isEqualTo(404);
        }
        var refused = get("/filer/letter", sameBeginning.grouped());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 60; i++) {
            statuses.add(get("/filer/letter", ReceiptCode.random().grouped()).statusCode());
        }
        assertThat(statuses).contains(429).doesNotContain(500);
        assertThat(officersRequest()).isEqualTo(200);
    }

    /** Every place for filers is taken by somebody who sends one byte and waits. */
    @Test
    void slowSendersTakeTheirOwnPlacesAndLoseThem() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 12; i++) {
                slow.add(slowSender());
            }
            var flood = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (int i = 0; i < 40; i++) {
                flood.add(http.sendAsync(
                        request("/filer/receipt-codes")
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString()));
            }
            assertThat(officersRequest()).isEqualTo(200);
            assertThat(flood)
                    .allSatisfy(answer -> assertThat(answer.get().statusCode()).isIn(200, 429));
            assertThat(officersRequest()).isEqualTo(200);
            assertThat(slow).allMatch(HeldOffIT::isEnded);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertThat(post("/filer/receipt-codes", "none", "").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingAboutTheSenderIsAskedForOrLeftWithIt() throws Exception {
        var answer = post("/filer/receipt-codes", "none", "");

        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        var metrics = http.send(request("/actuator/prometheus").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(metrics.body())
                .contains("/response-cases")
                .doesNotContain("/filer/")
                .doesNotContain("my-letters");
    }

    private Socket slowSender() throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write("""
                POST /filer/letter HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: 5000\r
                \r
                {""".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** Whether the server ended it: by an answer or by hanging up. */
    private static boolean isEnded(Socket socket) {
        try {
            socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException stillWaiting) {
            return false;
        } catch (IOException hungUp) {
            return true;
        }
    }

    private int officersRequest() throws Exception {
        return http.send(
                        request("/response-cases")
                                .header("Authorization", OFFICER)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> get(String path, String code) throws Exception {
        return http.send(request(path).header("Receipt-Code", code).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String code, String body) throws Exception {
        var sent = request(path).header("Receipt-Code", code).header("Content-Type", "application/json");
        return http.send(
                sent.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String withoutTrace(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"trace\":\"[0-9a-f]+\"", "");
    }

    /** Finds the same letter and proves nothing: another secret under the same first digits. */
    private static String wrongFor(ReceiptCode code) {
        var noise = new byte[36];
        var digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int i = 0; i < 8; i++) {
            noise[i] = (byte) digits.indexOf(code.word().charAt(i));
        }
        return ReceiptCode.of(noise).grouped();
    }
}
