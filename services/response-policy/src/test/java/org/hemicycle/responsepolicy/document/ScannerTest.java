package org.hemicycle.responsepolicy.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hemicycle.platform.web.Refused;
import org.junit.jupiter.api.Test;

/** clamd as its manual describes INSTREAM: pieces with their length, an empty one at the end. */
class ScannerTest {

    private static final byte[] FILE = new byte[200_000];

    @Test
    void aCleanFileIsSentWholeAndToldSo() throws Exception {
        try (var clamd = new ServerSocket(0)) {
            var received = answering(clamd, "stream: OK\0");

            assertThat(scanner(clamd.getLocalPort()).scan(new ByteArrayInputStream(FILE)))
                    .isEqualTo(ScanState.CLEAN);
            assertThat(received.get()).isEqualTo(FILE);
        }
    }

    @Test
    void whatTheScannerFindsIsRefused() throws Exception {
        try (var clamd = new ServerSocket(0)) {
            var received = answering(clamd, "stream: Eicar-Test-Signature FOUND\0");

            assertThatThrownBy(() -> scanner(clamd.getLocalPort()).scan(new ByteArrayInputStream(FILE)))
                    .isInstanceOfSatisfying(
                            DocumentRefused.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(DocumentRule.MALWARE));
            assertThat(received.get()).isEqualTo(FILE);
        }
    }

    @Test
    void whileAConfiguredScannerIsAwayNothingIsTaken() throws Exception {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        assertThatThrownBy(() -> scanner(port).scan(new ByteArrayInputStream(FILE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(503));
    }

    @Test
    void withoutAScannerItIsSaid() {
        var none = new Scanner(ReceptionLab.SETTINGS);

        assertThat(none.scan(new ByteArrayInputStream(FILE))).isEqualTo(ScanState.NOT_SCANNED);
    }

    private static Scanner scanner(int port) {
        return new Scanner(new UploadSettings(
                1 << 20, Duration.ofSeconds(5), 1, 1, Duration.ofSeconds(5), "64m", 1 << 20, "localhost:" + port, 90));
    }

    private static CompletableFuture<byte[]> answering(ServerSocket clamd, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = clamd.accept();
                    var in = new DataInputStream(socket.getInputStream())) {
                assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
                var all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(US_ASCII));
                return all.toByteArray();
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
    }
}
