package org.hemicycle.verifier;

import org.jspecify.annotations.Nullable;

/** A JSON text and how far it was read: its tokens. */
final class JsonText {

    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    String string() {
        expect('"');
        var string = new StringBuilder();
        for (var c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw malformed();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        var c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw malformed();
        };
    }

    private int hex() {
        var digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw malformed();
        }
        return digit;
    }

    String figure() {
        var from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (from == at) {
            throw malformed();
        }
        return text.substring(from, at);
    }

    @Nullable
    Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return meaning;
    }

    void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    void requireEnd() {
        space();
        if (at < text.length()) {
            throw malformed();
        }
    }

    void expect(char c) {
        if (next() != c) {
            throw malformed();
        }
    }

    private char next() {
        var c = peek();
        at++;
        return c;
    }

    char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    Malformed malformed() {
        return new Malformed("no JSON at character %d".formatted(at + 1));
    }
}
