package org.hemicycle.responsepolicy.document;

import org.hemicycle.responsepolicy.vault.Reader;

/** Who looks at documents; the caller has checked that it is they. */
public sealed interface Viewer {

    /**
     * Somebody of the secretariat or the committee: who is assigned sees all, the others what is public. A co-chair is
     * told that an appeal waits, and of which document.
     */
    record Inside(String person, boolean secretariat, boolean coChair) implements Viewer {}

    /** Who filed, by what opens their letter: the own documents, and what the parties see. */
    record Filer(Reader.Filer reader) implements Viewer {}

    /** The government concerned: the own documents' copies, and what the parties see. */
    record Subject() implements Viewer {}

    record Anybody() implements Viewer {}
}
