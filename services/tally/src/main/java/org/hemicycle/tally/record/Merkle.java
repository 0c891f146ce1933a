package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.List;

/** The root of a Merkle tree by RFC 6962 (the same tree as of RFC 9162), over SHA-256. */
public final class Merkle {

    private Merkle() {}

    /** Of the entries' own bytes, in their order. */
    public static byte[] root(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Sha256.of();
        }
        var level = entries.stream().map(Merkle::leaf).toList();
        while (level.size() > 1) {
            level = above(level);
        }
        return level.get(0);
    }

    static byte[] leaf(byte[] entry) {
        return Sha256.of(new byte[] {0}, entry);
    }

    /** Pairs from the left; one without a partner goes up as it is. */
    private static List<byte[]> above(List<byte[]> level) {
        var above = new ArrayList<byte[]>();
        for (int at = 0; at + 1 < level.size(); at += 2) {
            above.add(Sha256.of(new byte[] {1}, level.get(at), level.get(at + 1)));
        }
        if (level.size() % 2 == 1) {
            above.add(level.get(level.size() - 1));
        }
        return above;
    }
}
