package org.hemicycle.tally.read;

/** A cell as a sentence can quote it: one line, not too long. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String of(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
