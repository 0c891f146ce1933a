package org.hemicycle.platform.merkle;

import java.util.List;

/**
 * The hashes kept beside a log. Level 0 holds the leaf hash of every entry, by position from 0; level n holds the roots
 * of the complete, aligned runs of 256^n entries ({@link UpperNode}).
 */
@FunctionalInterface
public interface StoredHashes {

    /**
     * That many hashes of one level, in order, beginning with the one at {@code from}. Asked for at most 256 at a time,
     * within one aligned run of 256, and only for what a log of the tree's size has stored.
     */
    List<Hash> range(int level, long from, int count);
}
