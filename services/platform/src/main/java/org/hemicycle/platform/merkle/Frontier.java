package org.hemicycle.platform.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a log's tree: its size and the roots of the complete subtrees that make it up, largest first. All
 * that appending needs; {@link MerkleTree#frontier()} reads it back after a restart.
 */
public record Frontier(long size, List<Hash> roots) {

    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        if (size < 0 || roots.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "A log of %d entries is not made up of %d complete subtrees".formatted(size, roots.size()));
        }
        roots = List.copyOf(roots);
    }

    /** The root of the whole log. */
    public Hash root() {
        return roots.reversed().stream()
                .reduce((right, left) -> Hash.node(left, right))
                .orElse(Hash.OF_NOTHING);
    }

    /** The frontier after these leaves, and what has to be stored with them. */
    public Appended append(List<Hash> leaves) {
        var edge = new ArrayList<>(roots);
        var completed = new ArrayList<UpperNode>();
        long grown = size;
        for (var leaf : leaves) {
            grown++;
            edge.add(leaf);
            mergeComplete(edge, grown, completed);
        }
        return new Appended(new Frontier(grown, edge), List.copyOf(completed));
    }

    private static void mergeComplete(List<Hash> edge, long size, List<UpperNode> completed) {
        for (int height = 1; height <= Long.numberOfTrailingZeros(size); height++) {
            var right = edge.removeLast();
            var merged = Hash.node(edge.removeLast(), right);
            edge.add(merged);
            if (height % Subtrees.STORED_EVERY == 0) {
                completed.add(new UpperNode(height / Subtrees.STORED_EVERY, (size >> height) - 1, merged));
            }
        }
    }

    /** A grown log: its frontier and the upper nodes that became complete, to be stored beside the leaf hashes. */
    public record Appended(Frontier frontier, List<UpperNode> completed) {}
}
