package org.hemicycle.responsepolicy.document;

/** Whether a document was scanned for malware. */
public enum ScanState {
    CLEAN,
    /** No scanner is configured. */
    NOT_SCANNED
}
