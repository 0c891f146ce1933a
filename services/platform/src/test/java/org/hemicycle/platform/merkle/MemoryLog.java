package org.hemicycle.platform.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A log kept in memory as the database keeps it; counts the reads and refuses those outside the contract. */
final class MemoryLog implements StoredHashes {

    private final TreeMap<Integer, List<Hash>> levels = new TreeMap<>();
    private Frontier frontier = Frontier.EMPTY;
    private int reads;

    static MemoryLog ofSize(int size) {
        var log = new MemoryLog();
        log.append(leaves(0, size));
        return log;
    }

    static List<Hash> leaves(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Hash.leaf(("entry " + i).getBytes(UTF_8)))
                .toList();
    }

    void append(List<Hash> leaves) {
        var appended = frontier.append(leaves);
        level(0).addAll(leaves);
        for (var node : appended.completed()) {
            if (node.index() != level(node.level()).size()) {
                throw new AssertionError("gap before " + node);
            }
            level(node.level()).add(node.hash());
        }
        frontier = appended.frontier();
    }

    @Override
    public List<Hash> range(int level, long from, int count) {
        if (count < 1 || from / 256 != (from + count - 1) / 256) {
            throw new AssertionError("%d hashes from %d on are not part of one run".formatted(count, from));
        }
        reads++;
        return level(level).subList((int) from, (int) from + count);
    }

    Frontier frontier() {
        return frontier;
    }

    MerkleTree tree(long size) {
        return new MerkleTree(this, size);
    }

    Hash leaf(int index) {
        return level(0).get(index);
    }

    int reads() {
        return reads;
    }

    /** MTH of RFC 9162, 2.1.1, as it is written there. */
    Hash naiveRoot(int from, int to) {
        if (to == from) {
            return Hash.OF_NOTHING;
        }
        if (to - from == 1) {
            return leaf(from);
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return Hash.node(naiveRoot(from, middle), naiveRoot(middle, to));
    }

    private List<Hash> level(int level) {
        return levels.computeIfAbsent(level, unused -> new ArrayList<>());
    }
}
