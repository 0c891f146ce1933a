package org.hemicycle.responsepolicy.document;

/** What an appeal against a document's class came to. */
public enum AppealOutcome {
    OPENED,
    WITHHELD
}
