package org.hemicycle.responsepolicy.document.inspect;

/** How much a file may unpack to, in all. */
final class Budget {

    static final int MOST_PARTS = 4000;
    static final long MOST_PIXELS = 100_000_000;
    static final int DEEPEST = 200;

    private long left;

    Budget(long bytes) {
        left = bytes;
    }

    void take(long bytes) {
        left -= bytes;
        Flaw.UNPACKS_TOO_LARGE.unless(left >= 0);
    }

    long left() {
        return left;
    }
}
