package org.hemicycle.elections.cochair;

import java.util.UUID;

/** Identifies an election of a co-chair. */
public record CoChairElectionId(UUID value) {

    static CoChairElectionId next() {
        return new CoChairElectionId(UUID.randomUUID());
    }

    public static CoChairElectionId of(String text) {
        return new CoChairElectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
