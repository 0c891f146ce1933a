package org.hemicycle.elections.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.note.LogKey;
import org.hemicycle.platform.note.NoteSignature;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that signs boards and records: Ed25519, from the secret that signs the service's other checkpoints. */
@Component
public class BoardKey {

    private static final int NOTE_KEY_ID = 4;

    private final String name;
    private final LogKey key;

    BoardKey(
            @Value("${platform.checkpoint.origin}") String origin,
            @Value("${platform.checkpoint.secret}") String secret) {
        name = origin + "/ballots";
        key = LogKey.of(name, secret);
    }

    public String name() {
        return name;
    }

    /** The plain 32 bytes, in Base64, as records name their signers. */
    public String publicKey() {
        var typed = Base64.getDecoder().decode(key.verifier().base64());
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** A plain Ed25519 signature in Base64, as records hold it. */
    public String signature(byte[] message) {
        var tagged =
                Base64.getDecoder().decode(key.sign(new String(message, UTF_8)).base64());
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(tagged, NOTE_KEY_ID, tagged.length));
    }

    String origin(ElectionId election) {
        return name + "/" + election;
    }

    String verifier() {
        return key.verifier().toString();
    }

    NoteSignature sign(String text) {
        return key.sign(text);
    }
}
