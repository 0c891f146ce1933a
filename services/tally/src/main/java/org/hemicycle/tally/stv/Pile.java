package org.hemicycle.tally.stv;

import java.util.Arrays;

/** The ballots that lie with one candidate, by row. */
final class Pile {

    private int[] rows = new int[16];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    int row(int position) {
        return rows[position];
    }
}
