package org.hemicycle.responsepolicy;

import java.util.UUID;

/** Identifies the case of a letter of concern. Stands above the features: each speaks of cases, none owns the others. */
public record CaseId(UUID value) {

    public static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /** As other records refer to it. */
    public String reference() {
        return "response-policy:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
