package org.hemicycle.responsepolicy.vault;

/** For whom sealed content is opened; the caller has checked that it is they. */
public sealed interface Reader {

    /** The intake desk, as long as nobody is assigned to the case. */
    record Intake() implements Reader {}

    /** An officer assigned to the case. */
    record Officer(String person) implements Reader {}

    /** Who filed, by the receipt code. */
    record Filer(String receiptCode) implements Reader {}

    /** The service itself, for what a filer consented to make public: only content sealed as such. */
    record Publication() implements Reader {}
}
