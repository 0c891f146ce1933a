package org.hemicycle.tally;

/** Why votes, rules or a record cannot be read or counted: one sentence, with file, line and cell where there are any. */
public final class Uncountable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Uncountable(String sentence) {
        super(sentence, null, false, false);
    }

    /** Lines and cells are counted from 1. */
    public static Uncountable at(String file, int line, int cell, String what) {
        return new Uncountable("%s: line %d, cell %d: %s.".formatted(file, line, cell, what));
    }
}
