package org.hemicycle.platform.note;

/** A text that is no signed note, checkpoint or key; the message says in a sentence what is wrong. */
public final class MalformedNote extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedNote(String sentence) {
        super(sentence);
    }
}
