package org.hemicycle.platform.deadline;

/** How well a value of the rules is known. Only what a source states may cite a clause. */
public enum Evidence {
    SOURCED,
    DEFAULT,
    RECALL,
    UNCONFIRMED;

    /** Whether the value has to be shown as set by the secretariat. */
    public boolean isSetBySecretariat() {
        return this != SOURCED;
    }
}
