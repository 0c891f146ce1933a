package org.hemicycle.verifier;

/** What was given cannot be read: neither good nor bad. The message is one sentence. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String sentence) {
        super(sentence);
    }
}
