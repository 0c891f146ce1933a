package org.hemicycle.verifier;

/** The log is not what it was: the message names the first bad entry, by position and id, and says what is wrong. */
final class Bad extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Bad(String sentence) {
        super(sentence);
    }
}
