package org.hemicycle.elections.board;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.MerkleTree;

/** The Merkle tree (RFC 9162) over a board's lines; a board is small enough to be hashed when asked for. */
final class BoardTree {

    private static final int RUN = 256;

    private final List<List<Hash>> levels = new ArrayList<>();
    private final MerkleTree tree;

    BoardTree(List<BoardEntry> entries) {
        levels.add(entries.stream().map(BoardEntry::leaf).toList());
        while (levels.getLast().size() >= RUN) {
            levels.add(above(levels.getLast()));
        }
        tree = new MerkleTree(
                (level, from, count) -> levels.get(level).subList((int) from, (int) from + count), entries.size());
    }

    Hash root() {
        return tree.root();
    }

    List<Hash> inclusion(int position) {
        return tree.inclusionProof(position);
    }

    List<Hash> consistency(int earlier) {
        return tree.consistencyProof(earlier);
    }

    /** Roots of complete runs of 256. */
    private static List<Hash> above(List<Hash> level) {
        var above = new ArrayList<Hash>();
        for (int from = 0; from + RUN <= level.size(); from += RUN) {
            above.add(root(level.subList(from, from + RUN)));
        }
        return above;
    }

    private static Hash root(List<Hash> run) {
        return run.size() == 1
                ? run.getFirst()
                : Hash.node(root(run.subList(0, run.size() / 2)), root(run.subList(run.size() / 2, run.size())));
    }
}
