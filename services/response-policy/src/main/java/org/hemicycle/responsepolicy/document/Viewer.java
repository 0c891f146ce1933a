package org.hemicycle.responsepolicy.document;

/** Who looks at documents; the caller has checked that it is they. */
public sealed interface Viewer {

    /** Somebody of the secretariat or the committee: who is assigned sees all, the others what is public. */
    record Inside(String person, boolean secretariat) implements Viewer {}

    /** Who filed, by the receipt code: the own documents, and what the parties see. */
    record Filer(String receiptCode) implements Viewer {

        @Override
        public String toString() {
            return "Filer[]";
        }
    }

    /** The government concerned: the own documents' copies, and what the parties see. */
    record Subject() implements Viewer {}

    record Anybody() implements Viewer {}
}
