package org.hemicycle.platform.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int SIZE = 300;
    private static final MemoryLog LOG = MemoryLog.ofSize(SIZE);

    @Test
    void everyEntryOfEverySizeIsProven() {
        for (int size = 1; size <= SIZE; size++) {
            var tree = LOG.tree(size);
            for (int index = 0; index < size; index++) {
                if (!Proofs.includes(size, tree.root(), index, LOG.leaf(index), tree.inclusionProof(index))) {
                    throw new AssertionError("entry %d of %d".formatted(index, size));
                }
            }
        }
    }

    @Test
    void everySizeIsProvenToContinueEveryEarlierOne() {
        for (int later = 1; later <= SIZE; later++) {
            var tree = LOG.tree(later);
            for (int earlier = 1; earlier <= later; earlier++) {
                var root = LOG.tree(earlier).root();
                if (!Proofs.continues(earlier, root, later, tree.root(), tree.consistencyProof(earlier))) {
                    throw new AssertionError("%d after %d".formatted(later, earlier));
                }
            }
        }
    }

    @Property
    void anotherEntryPositionOrRootIsNotProven(
            @ForAll @IntRange(min = 2, max = SIZE) int size,
            @ForAll @IntRange(max = SIZE - 1) int at,
            @ForAll @IntRange(max = SIZE - 1) int elsewhere) {
        int index = at % size;
        int other = elsewhere % size == index ? (index + 1) % size : elsewhere % size;
        var tree = LOG.tree(size);
        var proof = tree.inclusionProof(index);

        assertThat(Proofs.includes(size, tree.root(), index, LOG.leaf(other), proof))
                .isFalse();
        assertThat(Proofs.includes(size, tree.root(), other, LOG.leaf(index), proof))
                .isFalse();
        assertThat(Proofs.includes(size, LOG.tree(size - 1).root(), index, LOG.leaf(index), proof))
                .isFalse();
    }

    @Property
    void aTamperedInclusionProofIsNotValid(
            @ForAll @IntRange(min = 2, max = SIZE) int size,
            @ForAll @IntRange(max = SIZE - 1) int at,
            @ForAll @IntRange(max = 20) int where,
            @ForAll Tampering tampering) {
        int index = at % size;
        var tree = LOG.tree(size);

        var tampered = tampering.with(tree.inclusionProof(index), where);

        assertThat(Proofs.includes(size, tree.root(), index, LOG.leaf(index), tampered))
                .isFalse();
    }

    @Property
    void aTamperedConsistencyProofIsNotValid(
            @ForAll @IntRange(min = 2, max = SIZE) int later,
            @ForAll @IntRange(max = SIZE - 1) int before,
            @ForAll @IntRange(max = 20) int where,
            @ForAll Tampering tampering) {
        int earlier = 1 + before % (later - 1);
        var tree = LOG.tree(later);

        var tampered = tampering.with(tree.consistencyProof(earlier), where);

        assertThat(Proofs.continues(earlier, LOG.tree(earlier).root(), later, tree.root(), tampered))
                .isFalse();
    }

    @Property
    void aRewrittenEntryBreaksTheContinuation(
            @ForAll @IntRange(min = 1, max = 100) int earlier,
            @ForAll @IntRange(max = 99) int rewritten,
            @ForAll @IntRange(max = 100) int added) {
        var leaves = new ArrayList<>(MemoryLog.leaves(0, earlier + added));
        leaves.set(rewritten % earlier, Hash.OF_NOTHING);
        var forged = new MemoryLog();
        forged.append(leaves);
        var tree = forged.tree(earlier + added);

        var proof = tree.consistencyProof(earlier);

        assertThat(Proofs.continues(earlier, LOG.tree(earlier).root(), earlier + added, tree.root(), proof))
                .isFalse();
    }

    enum Tampering {
        FLIP_A_BIT {
            @Override
            void change(List<Hash> proof, int at) {
                var bytes = proof.get(at).bytes();
                bytes[at % Hash.LENGTH] ^= (byte) 0x10;
                proof.set(at, Hash.of(bytes));
            }
        },
        LEAVE_ONE_OUT {
            @Override
            void change(List<Hash> proof, int at) {
                proof.remove(at);
            }
        },
        ADD_ONE {
            @Override
            void change(List<Hash> proof, int at) {
                proof.add(at, Hash.OF_NOTHING);
            }
        };

        abstract void change(List<Hash> proof, int at);

        List<Hash> with(List<Hash> proof, int where) {
            var changed = new ArrayList<>(proof);
            change(changed, where % changed.size());
            return changed;
        }
    }
}
