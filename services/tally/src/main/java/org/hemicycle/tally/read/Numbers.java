package org.hemicycle.tally.read;

/** Whole numbers as they stand in files: digits only, and not too many. */
final class Numbers {

    /** Not a number, or one too large to be meant. */
    static final int NONE = -1;

    private Numbers() {}

    static int whole(CharSequence text) {
        return whole(text, 0, text.length());
    }

    static int whole(CharSequence text, int from, int to) {
        if (from == to || to - from > 9) {
            return NONE;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
