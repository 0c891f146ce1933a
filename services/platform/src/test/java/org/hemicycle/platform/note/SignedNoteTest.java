package org.hemicycle.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the published examples of the format: c2sp.org/signed-note and golang.org/x/mod/sumdb/note. */
class SignedNoteTest {

    private static final String GO_SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"; // a byte of type, the seed
    private static final String GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String GO_TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String GO_NOTE = GO_TEXT + "\n— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final String C2SP_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String C2SP_NOTE = "This is an example message.\n\n— example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    @Test
    void writesTheGoExampleByteByByte() {
        var typeAndSeed = Base64.getDecoder().decode(GO_SECRET);
        var key = LogKey.ofSeed("PeterNeumann", java.util.Arrays.copyOfRange(typeAndSeed, 1, 33));

        assertThat(key.verifier()).hasToString(GO_KEY);
        assertThat(new SignedNote(GO_TEXT, List.of(key.sign(GO_TEXT)))).hasToString(GO_NOTE);
    }

    @Test
    void readsAndVerifiesThePublishedExample() {
        var note = SignedNote.parse(C2SP_NOTE);
        var key = VerifierKey.parse(C2SP_KEY);

        assertThat(note).hasToString(C2SP_NOTE);
        assertThat(key).hasToString(C2SP_KEY);
        assertThat(note.signatures()).singleElement().satisfies(signature -> {
            assertThat(key.verifies(note.text(), signature)).isTrue();
            assertThat(key.verifies("This is an example massage.\n", signature)).isFalse();
        });
    }

    @Test
    void passesOverWhatOthersSigned() {
        var note = SignedNote.parse(GO_NOTE);

        assertThat(note.by(List.of(VerifierKey.parse(C2SP_KEY)))).isEmpty();
        assertThat(note.by(List.of(VerifierKey.parse(GO_KEY)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A text without signatures\n",
                "A text\n\n",
                "A text\n\n— name c2ln\n", // a key's id without a signature
                "A text\n\n— name not-base64\n",
                "A text\n\n- name x08go/ZJkuBS9UG/SffcvIAQ\n", // a hyphen for the dash
                "A text\n\n— two names x08go/ZJkuBS9UG/SffcvIAQ\n",
                "A text\twith a tab\n\n— name x08go/ZJkuBS9UG/SffcvIAQ\n",
                "A text\n\n— name x08go/ZJkuBS9UG/SffcvIAQ"
            })
    void refusesWhatIsNoNote(String text) {
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> SignedNote.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann"
            })
    void refusesWhatIsNoKey(String text) {
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> VerifierKey.parse(text));
    }
}
