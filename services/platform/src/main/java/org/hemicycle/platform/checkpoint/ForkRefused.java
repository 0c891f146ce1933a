package org.hemicycle.platform.checkpoint;

/** The log is not the one that was signed before: somebody changed its tables. Nothing is signed until that is clear. */
final class ForkRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForkRefused(String sentence) {
        super(sentence);
    }
}
