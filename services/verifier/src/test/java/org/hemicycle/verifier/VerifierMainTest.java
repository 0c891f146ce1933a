package org.hemicycle.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierMainTest {

    private static final String KEY = SampleLog.KEY.toString();
    private static final Cosigner WITNESS = Cosigner.of("witness.example/one", "a secret of the witness");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aLogThatIsAsItWasIsGood() throws IOException {
        assertThat(run(SampleLog.of(7).write(folder).toString(), "--key", KEY)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("7 entries, as they were recorded")
                .contains("Signed: the first 6 entries, 2 checkpoints")
                .contains("Not signed yet: from position 6, id id-6 on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loaf 3                | loaf 4              | position 3, id id-3: the content was changed",
                "position\":3,         | position\":4,       | position 3: the entry is missing, the next one stands at 4, id id-3",
                "position\":3,         | position\":2,       | position 2, id id-3: a second entry",
                "position\":3,\"id\":\"id-3\" | position\":3,\"id\":\"id-9\" | position 3, id id-9: the content is that of another entry",
                "{\"head\":4,\"root\":\" | {\"head\":9,\"root\":\" | position 4: the entry is missing, there were 9 entries"
            })
    void anEntryThatIsNotAsItWasIsNamed(String good, String bad, String finding) throws IOException {
        var log = SampleLog.of(7);
        log.lines.replaceAll(line -> line.replace(good, bad));

        assertThat(run(log.write(folder).toString(), "--key", KEY)).isOne();
        assertThat(out.toString(UTF_8)).startsWith("BAD: " + finding);
    }

    @Test
    void aLogWithoutCheckpointsIsVouchedForByNobody() throws IOException {
        assertThat(run(SampleLog.of(2).write(folder).toString(), "--key", KEY)).isOne();
        assertThat(out.toString(UTF_8)).contains("position 0, id id-0: nothing vouches for it");
    }

    @Test
    void aRewrittenLogDoesNotContinueWhatSomebodyKept() throws IOException {
        var kept = Files.writeString(
                folder.resolve("kept"), WITNESS.cosign(SampleLog.of(6).checkpoint(), 1679315147));
        var rewritten = SampleLog.of(7, "cake").write(folder).toString();

        assertThat(run(rewritten, "--key", KEY)).isZero();
        assertThat(run(rewritten, "--key", KEY, "--witness", WITNESS.key(), "--checkpoint", kept.toString()))
                .isOne();
        assertThat(out.toString(UTF_8))
                .contains("BAD: position 0, id id-0: an entry from here to position 5 was changed")
                .contains("witnessed by witness.example/one at 2023-03-20T12:25:47Z");
    }

    @Test
    void anOlderCheckpointNeedsTheWitnessThatIsAskedFor() throws IOException {
        var log = SampleLog.of(7).write(folder).toString();
        var kept = Files.writeString(folder.resolve("kept"), SampleLog.of(6).checkpoint())
                .toString();
        var forged = Files.writeString(
                        folder.resolve("forged"),
                        WITNESS.cosign(SampleLog.of(6).checkpoint(), 1).replaceFirst("AAAAAA", "AAAABA"))
                .toString();

        assertThat(run(log, "--key", KEY, "--checkpoint", kept)).isZero();
        assertThat(run(log, "--key", KEY, "--witness", WITNESS.key(), "--checkpoint", kept))
                .isOne();
        assertThat(run(log, "--key", KEY, "--witness", WITNESS.key(), "--checkpoint", forged))
                .isOne();
        assertThat(run(log, "--key", KEY, "--witness", WITNESS.key())).isOne();
    }

    @Test
    void aWitnessSignsWhatItFoundToBeRight() throws IOException {
        var log = SampleLog.of(7).write(folder).toString();
        var secret = Files.writeString(folder.resolve("secret"), "a secret of the witness\n")
                .toString();
        assertThat(run(log, "--key", KEY, "--cosign", "witness.example/one", "--secret", secret))
                .isZero();
        var kept = Files.write(folder.resolve("kept"), out.toByteArray()).toString();
        out.reset();

        assertThat(run("--cosign", "witness.example/one", "--secret", secret)).isZero();
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines(WITNESS.key());
        assertThat(run(log, "--key", KEY, "--witness", WITNESS.key(), "--checkpoint", kept))
                .isZero();
        assertThat(out.toString(UTF_8)).contains("Witnessed: the first 6 entries");
    }

    @Test
    void anotherKeyDoesNotVouch() throws IOException {
        var other = new NoteKey(SampleLog.ORIGIN, SampleLog.KEY.typeAndKey().clone());
        other.typeAndKey()[7] ^= 1;

        assertThat(run(SampleLog.of(7).write(folder).toString(), "--key", other.toString()))
                .isOne();
        assertThat(out.toString(UTF_8)).contains("checkpoint of 3 entries is not signed with the key given");
    }

    @Test
    void whatCannotBeReadIsNeitherGoodNorBad() throws IOException {
        var cutOff = SampleLog.of(7);
        cutOff.lines.removeLast();

        assertThat(run(cutOff.write(folder).toString(), "--key", KEY)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("breaks off").hasLineCount(1);
        assertThat(run(folder.resolve("nowhere").toString(), "--key", KEY)).isEqualTo(2);
        assertThat(run("--key")).isEqualTo(2);
        assertThat(run(cutOff.write(folder).toString())).isEqualTo(2);
        assertThat(run(cutOff.write(folder).toString(), "--key", "no+key+at-all"))
                .isEqualTo(2);
        assertThat(run(cutOff.write(folder).toString(), "--witness", KEY)).isEqualTo(2);
        assertThat(run(Files.writeString(folder.resolve("x"), "{").toString(), "--key", KEY))
                .isEqualTo(2);
    }

    @Test
    void noChangedBitStaysUndetected() throws IOException {
        var random = new Random(7);
        var bytes = (String.join("\n", SampleLog.of(6).lines) + "\n").getBytes(UTF_8);
        for (var n = 0; n < 400; n++) {
            var changed = bytes.clone();
            var at = random.nextInt(changed.length - 1); // the last line break says nothing
            changed[at] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("changed"), changed);

            assertThat(run(file.toString(), "--key", KEY)).as("byte %d", at).isPositive();
        }
    }

    private int run(String... arguments) {
        return VerifierMain.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    }
}
