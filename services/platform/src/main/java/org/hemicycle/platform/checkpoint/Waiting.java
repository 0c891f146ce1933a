package org.hemicycle.platform.checkpoint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hemicycle.platform.ledger.LogReader.Head;

/** Heads in the order of their sizes, taken from the front. */
final class Waiting {

    private final Deque<Head> heads;

    Waiting(List<Head> heads) {
        this.heads = new ArrayDeque<>(heads);
    }

    /** The size of the first; beyond all sizes when none is left. */
    long size() {
        var first = heads.peek();
        return first == null ? Long.MAX_VALUE : first.size();
    }

    boolean isDue(long size) {
        return !heads.isEmpty() && size() <= size;
    }

    Head take() {
        return heads.remove();
    }
}
