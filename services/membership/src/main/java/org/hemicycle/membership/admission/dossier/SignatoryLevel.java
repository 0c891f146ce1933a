package org.hemicycle.membership.admission.dossier;

/** Who signed, by office. */
public enum SignatoryLevel {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    OTHER;

    public boolean isPolitical() {
        return this != OTHER;
    }
}
