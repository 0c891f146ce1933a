package org.hemicycle.tally.read;

import org.hemicycle.tally.Uncountable;

/** The words of a BLT file, wherever its lines break; words in quotation marks stay together. */
final class Tokens {

    private final Lines lines;
    private String text = "";
    private int at;
    private int cell;
    private int from;
    private int to;
    private boolean quoted;

    Tokens(Lines lines) {
        this.lines = lines;
    }

    /** Goes to the next word; false at the end of the file. */
    boolean next() {
        skipBlanks();
        while (at == text.length() || text.charAt(at) == '#') {
            if (!lines.next()) {
                return false;
            }
            text = lines.text();
            at = 0;
            cell = 0;
            skipBlanks();
        }
        cell++;
        quoted = text.charAt(at) == '"';
        from = quoted ? at + 1 : at;
        if (quoted) {
            to = text.indexOf('"', from);
            if (to < 0) {
                throw wrong("a quotation mark is not closed in its line");
            }
            at = to + 1;
        } else {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            to = at;
        }
        return true;
    }

    boolean isQuoted() {
        return quoted;
    }

    String word() {
        return text.substring(from, to);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String line() {
        return text;
    }

    /** {@link Numbers#NONE} for words that are none. */
    int number() {
        return quoted ? Numbers.NONE : Numbers.whole(text, from, to);
    }

    Uncountable wrong(String what) {
        return lines.wrong(Math.max(1, cell), what);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
