package org.hemicycle.embedded;

/** A server cannot start. The message is one sentence for the person at the terminal: what is wrong, what to do. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
