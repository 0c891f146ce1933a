package org.hemicycle.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteKeyTest {

    /** golang.org/x/mod/sumdb/note. */
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";

    @Test
    void verifiesThePublishedExample() {
        var key = NoteKey.parse(KEY);
        var blob = Base64Text.bytes(
                "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        var signature = new Note.Signature("PeterNeumann", blob);

        assertThat(key).hasToString(KEY);
        assertThat(key.made(signature)).isTrue();
        assertThat(key.verifies(note(TEXT), signature)).isTrue();
        assertThat(key.verifies(note(TEXT + "!"), signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann"
            })
    void refusesWhatIsNoKey(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> NoteKey.parse(text));
    }

    private static Note note(String text) {
        return new Note("", text, "", 0, new byte[32], java.util.List.of());
    }
}
