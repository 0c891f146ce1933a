package org.hemicycle.responsepolicy;

import java.util.UUID;

/** Identifies an response case. Stands above the features because each of them speaks of responsepolicy and none owns the others. */
public record CaseId(UUID value) {

    public static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /** As other records refer to it. */
    public String reference() {
        return "response case:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
