package org.hemicycle.verifier;

/** The entries since the last tree that was right: somewhere among them is the first bad one, if the next is wrong. */
final class Stretch {

    private long from = -1;
    private long to = -1;
    private String first = "";

    void add(long position, String where) {
        if (from < 0) {
            from = position;
            first = where;
        }
        to = position;
    }

    void isGood() {
        from = -1;
    }

    boolean isEmpty() {
        return from < 0;
    }

    String first() {
        return first;
    }

    /** The sentence for entries that were exchanged without a trace of their own. */
    String firstSuspect(String why) {
        if (isEmpty()) {
            return why;
        }
        var which = from == to ? "this entry" : "an entry from here to position " + to;
        return "%s: %s was changed, added, removed or moved; %s".formatted(first, which, why);
    }
}
