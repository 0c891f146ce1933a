package org.hemicycle.platform.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HashTest {

    // Published values: the empty tree and the empty leaf of Certificate Transparency.
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String EMPTY_LEAF = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

    @Test
    void hashesAnEmptyLogAndAnEmptyEntryApart() {
        assertThat(Hash.OF_NOTHING.hex()).isEqualTo(NOTHING);
        assertThat(Hash.leaf(new byte[0]).hex()).isEqualTo(EMPTY_LEAF);
    }

    @Test
    void neverTakesANodeForALeaf() {
        var left = Hash.leaf("a".getBytes(UTF_8));
        var right = Hash.leaf("b".getBytes(UTF_8));
        var both = new byte[2 * Hash.LENGTH];
        System.arraycopy(left.bytes(), 0, both, 0, Hash.LENGTH);
        System.arraycopy(right.bytes(), 0, both, Hash.LENGTH, Hash.LENGTH);

        assertThat(Hash.node(left, right)).isNotEqualTo(Hash.leaf(both)).isNotEqualTo(Hash.node(right, left));
    }

    @Test
    void isTheSameInHexBase64AndBytes() {
        var hash = Hash.ofHex(EMPTY_LEAF);

        assertThat(Hash.ofBase64(hash.base64())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.of(hash.bytes())).hasToString(EMPTY_LEAF);
    }

    @Test
    void doesNotChangeWithTheBytesItWasMadeOf() {
        var bytes = new byte[Hash.LENGTH];
        var hash = Hash.of(bytes);

        bytes[0] = 1;
        hash.bytes()[1] = 1;

        assertThat(hash.bytes()).containsOnly(0);
    }

    @Test
    void refusesWhatIsNotThirtyTwoBytesLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hash.of(new byte[31]))
                .withMessageContaining("31");
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofHex("00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.ofBase64("no base64!"));
    }
}
