package org.hemicycle.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hemicycle.platform.merkle.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of c2sp.org/tlog-checkpoint and tlog-cosignature. */
class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    @Test
    void isThreeLines() {
        var checkpoint = new Checkpoint("example.com/behind-the-sofa", 20852163, Hash.ofBase64(ROOT));

        assertThat(checkpoint.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.parse(TEXT)).isEqualTo(checkpoint);
    }

    @Test
    void aCosignatureCarriesItsTime() {
        var cosignature = new NoteSignature(
                "witness.example.com/w1",
                "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");

        assertThat(NoteType.secondsOf(cosignature)).isEqualTo(1679315147);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n07\n" + ROOT + "\n",
                "a\n-7\n" + ROOT + "\n",
                "a\n7\n",
                "a\n7\nAAAA\n",
                "a\n7\n" + ROOT,
                "\n7\n" + ROOT + "\n",
                "a\n99999999999999999999\n" + ROOT + "\n"
            })
    void refusesWhatIsNoCheckpoint(String text) {
        assertThatExceptionOfType(MalformedNote.class).isThrownBy(() -> Checkpoint.parse(text));
    }
}
