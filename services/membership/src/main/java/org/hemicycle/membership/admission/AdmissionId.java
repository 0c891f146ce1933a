package org.hemicycle.membership.admission;

import java.util.UUID;

/** Identifies an admission: one file of one government. */
public record AdmissionId(UUID value) {

    static AdmissionId next() {
        return new AdmissionId(UUID.randomUUID());
    }

    public static AdmissionId of(String text) {
        return new AdmissionId(UUID.fromString(text));
    }

    /** How other features and letters refer to the case. */
    String reference() {
        return "admission:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
