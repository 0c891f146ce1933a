package org.hemicycle.platform.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    private static final int BEYOND_TWO_LEVELS = 66_000;
    private static final MemoryLog LONG_LOG = MemoryLog.ofSize(BEYOND_TWO_LEVELS);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 513, 65_279, 65_280, 65_535, 65_536, 65_537, 65_792, 65_793})
    void hasTheRootOfTheNaiveRecursionAtEveryPastSize(int size) {
        assertThat(LONG_LOG.tree(size).root()).isEqualTo(LONG_LOG.naiveRoot(0, size));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 65_535, 65_536, 65_537, 65_793, BEYOND_TWO_LEVELS})
    void provesEntriesAroundTheBoundaries(int size) {
        var tree = LONG_LOG.tree(size);
        for (int index : new int[] {0, 254, 255, 256, 257, 65_279, 65_535, 65_536, 65_792, size - 1}) {
            if (index < size) {
                var proof = tree.inclusionProof(index);
                assertThat(Proofs.includes(size, tree.root(), index, LONG_LOG.leaf(index), proof))
                        .isTrue();
                assertThat(proof).hasSizeLessThanOrEqualTo(17);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 65_280, 65_535, 65_536, 65_537, 65_793, BEYOND_TWO_LEVELS})
    void provesThatItContinuesTheEarlierLog(int earlier) {
        var tree = LONG_LOG.tree(BEYOND_TWO_LEVELS);
        var earlierRoot = LONG_LOG.naiveRoot(0, earlier);

        var proof = tree.consistencyProof(earlier);

        assertThat(Proofs.continues(earlier, earlierRoot, BEYOND_TWO_LEVELS, tree.root(), proof))
                .isTrue();
    }

    @Test
    void readsAtMostTwoRunsPerLevelForRootAndProofs() {
        var log = MemoryLog.ofSize(BEYOND_TWO_LEVELS);
        var tree = log.tree(65_999);

        var root = tree.root();
        var proof = tree.inclusionProof(40_000);

        assertThat(Proofs.includes(65_999, root, 40_000, log.leaf(40_000), proof))
                .isTrue();
        assertThat(log.reads()).isLessThanOrEqualTo(2 * 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 65_536, BEYOND_TWO_LEVELS})
    void readsBackTheFrontier(int size) {
        var appendedInOneGo = Frontier.EMPTY.append(MemoryLog.leaves(0, size)).frontier();

        assertThat(LONG_LOG.tree(size).frontier()).isEqualTo(appendedInOneGo);
    }

    @Test
    void refusesToProveWhatTheLogDoesNotHold() {
        var tree = LONG_LOG.tree(10);

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionProof(10));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionProof(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyProof(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyProof(11));
        assertThatIllegalArgumentException().isThrownBy(() -> LONG_LOG.tree(-1));
    }

    @Test
    void noticesThatStoredHashesAreMissing() {
        StoredHashes withAGap = (level, from, count) -> List.of();

        assertThatIllegalStateException()
                .isThrownBy(() -> new MerkleTree(withAGap, 5).root())
                .withMessage("Of 5 hashes stored at level 0 from 0 on, 0 were found");
    }
}
