package org.hemicycle.membership.standing.imports;

/** A line cannot be used: the field at fault, and why. */
final class UnusableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    UnusableLine(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    String field() {
        return field;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
