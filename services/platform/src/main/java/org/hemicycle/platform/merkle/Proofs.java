package org.hemicycle.platform.merkle;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs against roots that the reader trusts. A proof that does not fit in any way is simply not valid. */
public final class Proofs {

    private Proofs() {}

    /** Whether the leaf stands at that position, counted from 0, in the log with this size and root (RFC 9162, 2.1.3.2). */
    public static boolean includes(long size, Hash root, long index, Hash leaf, List<Hash> proof) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        var computed = leaf;
        for (var sibling : proof) {
            if (climb.isAtTheTop()) {
                return false;
            }
            computed = climb.siblingIsLeft() ? Hash.node(sibling, computed) : Hash.node(computed, sibling);
            climb.up();
        }
        return climb.isAtTheTop() && computed.equals(root);
    }

    /** Whether the later log continues the earlier one, which has at least one entry (RFC 9162, 2.1.4.2). */
    public static boolean continues(
            long earlierSize, Hash earlierRoot, long laterSize, Hash laterRoot, List<Hash> proof) {
        if (earlierSize < 1 || earlierSize > laterSize) {
            return false;
        }
        if (earlierSize == laterSize) {
            return proof.isEmpty() && earlierRoot.equals(laterRoot);
        }
        return !proof.isEmpty() && climbsToBoth(earlierSize, earlierRoot, laterSize, laterRoot, proof);
    }

    private static boolean climbsToBoth(
            long earlierSize, Hash earlierRoot, long laterSize, Hash laterRoot, List<Hash> proof) {
        var steps = new ArrayList<>(proof);
        if (Long.bitCount(earlierSize) == 1) {
            // The earlier tree is one complete subtree: its root is known and left out of the proof.
            steps.addFirst(earlierRoot);
        }
        var climb = new Climb(earlierSize - 1, laterSize - 1);
        climb.skipCompleteSubtrees();
        var earlier = steps.removeFirst();
        var later = earlier;
        for (var sibling : steps) {
            if (climb.isAtTheTop()) {
                return false;
            }
            if (climb.siblingIsLeft()) {
                earlier = Hash.node(sibling, earlier);
                later = Hash.node(sibling, later);
            } else {
                later = Hash.node(later, sibling);
            }
            climb.up();
        }
        return climb.isAtTheTop() && earlier.equals(earlierRoot) && later.equals(laterRoot);
    }
}
