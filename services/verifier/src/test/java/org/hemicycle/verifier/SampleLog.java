package org.hemicycle.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** An export as a service writes it, of entries about one subject, signed after every third. */
final class SampleLog {

    static final String ORIGIN = "example.org/bakery/public-log";
    static final KeyPair PAIR = pair();
    static final NoteKey KEY = key(PAIR);

    final List<String> lines = new ArrayList<>();
    final Tree tree = new Tree();

    static SampleLog of(int entries) {
        return of(entries, "loaf");
    }

    static SampleLog of(int entries, String what) {
        var log = new SampleLog();
        log.lines.add("{\"format\":\"hemicycle-log-1\",\"origin\":\"%s\"}".formatted(ORIGIN));
        for (var n = 0; n < entries; n++) {
            log.add(n, what);
        }
        log.lines.add("{\"end\":%d}".formatted(entries));
        return log;
    }

    private void add(int n, String what) {
        var content =
                "{\"data\":{\"what\":\"%s %d\"},\"id\":\"id-%d\",\"sequence\":\"%d\",\"source\":\"s\",\"subject\":\"a\"}"
                        .formatted(what, n, n, n + 1);
        var leaf = Sha256.leaf(content.getBytes(UTF_8));
        tree.add(leaf);
        lines.add("{\"position\":%d,\"id\":\"id-%d\",\"leaf\":\"%s\",\"entry\":\"%s\"}"
                .formatted(n, n, HexFormat.of().formatHex(leaf), content.replace("\"", "\\\"")));
        lines.add("{\"head\":%d,\"root\":\"%s\"}".formatted(n + 1, Base64Text.of(tree.root())));
        if (n % 3 == 2) {
            lines.add("{\"checkpoint\":\"%s\"}".formatted(checkpoint().replace("\n", "\\n")));
        }
    }

    /** Of the log as far as it goes. */
    String checkpoint() {
        var text = "%s\n%d\n%s\n".formatted(ORIGIN, tree.size(), Base64Text.of(tree.root()));
        var blob = ByteBuffer.allocate(68).put(KEY.id()).put(sign(text)).array();
        return "%s\n— %s %s\n".formatted(text, ORIGIN, Base64Text.of(blob));
    }

    Path write(Path folder) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "log", ".ndjson"), String.join("\n", lines) + "\n");
    }

    private static byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(PAIR.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static NoteKey key(KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        var typeAndKey = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        typeAndKey[0] = NoteKey.LOG;
        return new NoteKey(ORIGIN, typeAndKey);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
