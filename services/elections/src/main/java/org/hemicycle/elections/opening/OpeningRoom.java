package org.hemicycle.elections.opening;

import java.security.KeyPair;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.P256;
import org.hemicycle.elections.ballot.Tracker;
import org.springframework.stereotype.Component;

/** Where shares lie until there are enough: in this process's memory alone. When it ends, they are asked for again. */
@Component
class OpeningRoom {

    private final Map<ElectionId, Table> tables = new ConcurrentHashMap<>();

    /** One opening: its key, made for it alone, and the shares that were sealed to that key. */
    static final class Table {

        private final KeyPair key = P256.newPair();
        private final Map<Integer, byte[]> shares = Collections.synchronizedMap(new HashMap<>());

        KeyPair key() {
            return key;
        }

        byte[] point() {
            return P256.point(key);
        }

        /** Names the opening, so that a share for one before it is noticed. */
        String session() {
            return Tracker.of(point()).hex();
        }

        void put(int number, byte[] share) {
            shares.put(number, share);
        }

        Map<Integer, byte[]> shares() {
            return Map.copyOf(shares);
        }

        Set<Integer> numbers() {
            return new TreeSet<>(shares.keySet());
        }

        void wipe() {
            shares.values().forEach(share -> Arrays.fill(share, (byte) 0));
            shares.clear();
        }
    }

    Table at(ElectionId election) {
        return tables.computeIfAbsent(election, none -> new Table());
    }

    void clear(ElectionId election) {
        var table = tables.remove(election);
        if (table != null) {
            table.wipe();
        }
    }
}
