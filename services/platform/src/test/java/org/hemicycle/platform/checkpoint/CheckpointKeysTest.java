package org.hemicycle.platform.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.operation.UnsafeSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeysTest {

    private static final String SECRET = "nV3kqz8bT0xYw5LrPj7uHc2DgFs9eMaQ";
    private static final String OTHER = "Qa9eMsFgD2cHu7jPrL5wYx0Tb8zqk3Vn";

    /** The example key of c2sp.org/signed-note: of a log, not of a witness. */
    private static final String LOG_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    @TempDir
    Path folder;

    @Test
    void eachLogHasAKeyOfItsOwnName() {
        var keys = keys(SECRET, "", "");

        assertThat(keys.of(Log.PUBLIC))
                .singleElement()
                .satisfies(key -> assertThat(key.verifier().name()).isEqualTo("log.example.org/bakery/public-log"));
        assertThat(keys.of(Log.LEDGER))
                .singleElement()
                .satisfies(key -> assertThat(key.verifier().name()).isEqualTo("log.example.org/bakery/ledger"));
        assertThat(keys.witnesses()).isEmpty();
    }

    @Test
    void whileOneReplacesTheOtherTwoAreActive() {
        var before = keys(SECRET, "", "").of(Log.PUBLIC).getFirst().verifier();
        var after = keys(OTHER, "", "").of(Log.PUBLIC).getFirst().verifier();

        assertThat(keys(SECRET, OTHER, "").of(Log.PUBLIC))
                .extracting(key -> key.verifier())
                .containsExactly(before, after);
    }

    @Test
    void aFileThatHoldsNoWitnessesIsRefusedInASentence() throws IOException {
        assertRefused(folder.resolve("nowhere"), "WITNESS_KEYS_FILE names");
        assertRefused(
                Files.writeString(folder.resolve("log"), LOG_KEY), "WITNESS_KEYS_FILE holds a key that is not of");
        assertRefused(Files.writeString(folder.resolve("text"), "hello"), "WITNESS_KEYS_FILE: A key is written");
        assertThat(keys(
                                SECRET,
                                "",
                                Files.writeString(folder.resolve("none"), "# nobody yet\n\n")
                                        .toString())
                        .witnesses())
                .isEmpty();
    }

    private void assertRefused(Path witnesses, String sentence) {
        assertThatExceptionOfType(UnsafeSecret.class)
                .isThrownBy(() -> keys(SECRET, "", witnesses.toString()))
                .withMessageStartingWith(sentence);
    }

    private static CheckpointKeys keys(String secret, String second, String witnesses) {
        return new CheckpointKeys(
                new CheckpointSettings("log.example.org/bakery", secret, second, witnesses, Duration.ofSeconds(10), 3));
    }
}
