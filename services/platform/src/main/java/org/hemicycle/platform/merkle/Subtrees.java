package org.hemicycle.platform.merkle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The complete subtrees of a log of one size, computed from runs of up to 256 stored hashes, each read once. */
final class Subtrees {

    /** Every eighth height is stored: 2^8 = 256 hashes make one of the next level. */
    static final int STORED_EVERY = 8;

    private static final int RUN = 1 << STORED_EVERY;

    private final StoredHashes stored;
    private final long size;
    private final Map<Place, List<Hash>> runs = new HashMap<>();
    private final Map<Place, Hash> computed = new HashMap<>();

    Subtrees(StoredHashes stored, long size) {
        this.stored = stored;
        this.size = size;
    }

    /** The root of the index-th subtree of 2^height entries. */
    Hash root(int height, long index) {
        if (height % STORED_EVERY == 0) {
            return storedHash(height / STORED_EVERY, index);
        }
        var place = new Place(height, index);
        var known = computed.get(place);
        if (known != null) {
            return known;
        }
        var root = Hash.node(root(height - 1, 2 * index), root(height - 1, 2 * index + 1));
        computed.put(place, root);
        return root;
    }

    private Hash storedHash(int level, long index) {
        return runs.computeIfAbsent(new Place(level, index / RUN), this::read).get((int) (index % RUN));
    }

    private List<Hash> read(Place run) {
        long from = run.index * RUN;
        long complete = size >> (STORED_EVERY * run.level);
        int count = (int) Math.min(RUN, complete - from);
        var hashes = stored.range(run.level, from, count);
        if (hashes.size() != count) {
            throw new IllegalStateException("Of %d hashes stored at level %d from %d on, %d were found"
                    .formatted(count, run.level, from, hashes.size()));
        }
        return hashes;
    }

    private record Place(int level, long index) {}
}
