package org.hemicycle.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.hemicycle.platform.checkpoint.Checkpoints;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.note.Checkpoint;
import org.hemicycle.platform.note.SignedNote;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.verifier.Cosigner;

/** The logs for those who check them, over HTTP. */
final class LogAnswers {

    private static final Cosigner COSIGNER = Cosigner.of("witness.example/one", "a secret that only the witness knows");
    private static final String WITNESS = TestTokens.of("witness");
    private static final String AUDITOR = TestTokens.of("auditor");

    private final DescribedCaller caller;
    private final Checkpoints checkpoints;

    LogAnswers(DescribedCaller caller, Checkpoints checkpoints) {
        this.caller = caller;
        this.checkpoints = checkpoints;
    }

    /** The file that names the witness. */
    static String witnessKeys() {
        try {
            var file = Files.createTempFile("witness", ".keys");
            file.toFile().deleteOnExit();
            return Files.writeString(file, COSIGNER.key()).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void areTakenAndCosigned(Log log) {
        var path = "/" + log.word();
        assertThat(caller.get(path + "/keys", null).status()).isEqualTo(200);
        assertThat(caller.get(path + "/export", AUDITOR).status()).isEqualTo(200);

        var note = caller.get(path + "/checkpoint", WITNESS).body();
        var size = sizeOf(note);
        var signed = caller.post(path + "/checkpoint/cosignatures", WITNESS, COSIGNER.cosign(note, 1), text());
        assertThat(signed.status()).isEqualTo(200);
        assertThat(caller.get(path + "/checkpoint?witnessed=true", WITNESS).body())
                .isEqualTo(signed.body());

        var proof = "%s/consistency?from=%d&to=%d".formatted(path, size, size);
        assertThat(caller.get(proof, WITNESS).status()).isEqualTo(200);
    }

    void wrongNotesAreRefused() {
        for (var log : Log.values()) {
            var cosign = "/%s/checkpoint/cosignatures".formatted(log.word());
            var note = checkpoints.latest(log, false).orElseThrow();
            var other = note.text().replaceFirst("\n.{43}=", "\n" + "A".repeat(43) + "=");
            var another = new SignedNote(other, note.signatures()).toString();

            assertThat(caller.post(cosign, WITNESS, "no note", text()).status()).isEqualTo(400);
            assertThat(caller.post(cosign, WITNESS, another, text()).status()).isEqualTo(409);
            assertThat(caller.post(cosign, WITNESS, "x".repeat(70_000), text()).status())
                    .isEqualTo(413);
            assertThat(caller.get("/%s/checkpoint?size=999999999".formatted(log.word()), WITNESS)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(caller.get("/ledger/consistency?from=1&to=999999999", WITNESS)
                        .status())
                .isEqualTo(422);
    }

    private static long sizeOf(String note) {
        return Checkpoint.parse(SignedNote.parse(note).text()).size();
    }

    private static Map<String, String> text() {
        return Map.of("Content-Type", "text/plain;charset=UTF-8");
    }
}
