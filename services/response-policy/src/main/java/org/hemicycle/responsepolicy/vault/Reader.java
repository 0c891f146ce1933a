package org.hemicycle.responsepolicy.vault;

/** For whom sealed content is opened; the caller has checked that it is they. */
public sealed interface Reader {

    /** The intake desk, as long as nobody is assigned to the case. */
    record Intake() implements Reader {}

    /** An officer assigned to the case. */
    record Officer(String person) implements Reader {}

    /** Who filed, by the receipt code. */
    record Filer(String receiptCode) implements Reader {

        /** The code opens everything: it is in no log line. */
        @Override
        public String toString() {
            return "Filer[]";
        }
    }

    /** The service itself: only for content that was sealed to be shown. */
    record Publication() implements Reader {}
}
