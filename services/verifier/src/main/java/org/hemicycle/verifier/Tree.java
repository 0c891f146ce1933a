package org.hemicycle.verifier;

import java.util.ArrayDeque;
import java.util.Deque;

/** A growing Merkle tree (RFC 9162, 2.1.1), of which only the complete subtrees at its right edge are remembered. */
final class Tree {

    private record Subtree(long leaves, byte[] root) {}

    private final Deque<Subtree> edge = new ArrayDeque<>();
    private long size;

    long size() {
        return size;
    }

    void add(byte[] leaf) {
        var grown = new Subtree(1, leaf);
        while (!edge.isEmpty() && edge.peek().leaves() == grown.leaves()) {
            var left = edge.pop();
            grown = new Subtree(2 * left.leaves(), Sha256.node(left.root(), grown.root()));
        }
        edge.push(grown);
        size++;
    }

    byte[] root() {
        byte[] root = null;
        for (var subtree : edge) { // the smallest, on the right, first
            root = root == null ? subtree.root() : Sha256.node(subtree.root(), root);
        }
        return root == null ? Sha256.of(new byte[0]) : root;
    }
}
