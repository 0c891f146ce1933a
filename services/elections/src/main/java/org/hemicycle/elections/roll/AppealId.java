package org.hemicycle.elections.roll;

import java.util.UUID;

/** Identifies an appeal against a roll. */
public record AppealId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
