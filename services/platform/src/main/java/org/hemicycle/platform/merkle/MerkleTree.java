package org.hemicycle.platform.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first entries of a log, at any size the log has or had. A root or proof costs at most two reads of
 * 256 hashes per level of {@link StoredHashes}. What was read is remembered: make one per request, use it in one thread.
 */
public final class MerkleTree {

    private final long size;
    private final Subtrees subtrees;

    public MerkleTree(StoredHashes stored, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("A log of %d entries does not exist".formatted(size));
        }
        this.size = size;
        this.subtrees = new Subtrees(stored, size);
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return size == 0 ? Hash.OF_NOTHING : root(0, size);
    }

    /** Where appending goes on from. */
    public Frontier frontier() {
        var roots = new ArrayList<Hash>();
        for (long from = 0; from < size; from += Long.highestOneBit(size - from)) {
            roots.add(root(from, from + Long.highestOneBit(size - from)));
        }
        return new Frontier(size, roots);
    }

    /** Proves that the entry at that position, counted from 0, is in this tree (RFC 9162, 2.1.3.1). */
    public List<Hash> inclusionProof(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A log of %d entries has none at %d".formatted(size, index));
        }
        var proof = new ArrayList<Hash>();
        path(index, 0, size, proof);
        return List.copyOf(proof);
    }

    /** Proves that this tree continues the tree of an earlier size (RFC 9162, 2.1.4.1); empty for the same size. */
    public List<Hash> consistencyProof(long earlierSize) {
        if (earlierSize < 1 || earlierSize > size) {
            throw new IllegalArgumentException(
                    "A log of %d entries has no earlier size %d to be consistent with".formatted(size, earlierSize));
        }
        var proof = new ArrayList<Hash>();
        subproof(earlierSize, 0, size, proof);
        return List.copyOf(proof);
    }

    private void path(long index, long from, long to, List<Hash> proof) {
        if (to - from == 1) {
            return;
        }
        long middle = middle(from, to);
        if (index < middle) {
            path(index, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            path(index, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    private void subproof(long earlierSize, long from, long to, List<Hash> proof) {
        if (earlierSize == to) {
            // The verifier holds the root of the whole earlier tree; a part of it has to be told.
            if (from > 0) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = middle(from, to);
        if (earlierSize <= middle) {
            subproof(earlierSize, from, middle, proof);
            proof.add(root(middle, to));
        } else {
            subproof(earlierSize, middle, to, proof);
            proof.add(root(from, middle));
        }
    }

    private Hash root(long from, long to) {
        long length = to - from;
        if (Long.bitCount(length) == 1) {
            int height = Long.numberOfTrailingZeros(length);
            return subtrees.root(height, from >> height);
        }
        long middle = middle(from, to);
        return Hash.node(root(from, middle), root(middle, to));
    }

    /** The left part is the largest complete tree that leaves something to the right. */
    private static long middle(long from, long to) {
        return from + Long.highestOneBit(to - from - 1);
    }
}
