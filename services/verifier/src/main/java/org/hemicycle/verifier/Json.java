package org.hemicycle.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, texts, numbers (as they are written) and truth values; refuses the rest. */
final class Json {

    /** A number as it is written: nothing here calculates with it. */
    record Figure(String digits) {}

    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    static Map<String, @Nullable Object> object(String text) {
        var json = new Json(text);
        json.space();
        var object = json.object();
        json.space();
        if (json.at < text.length()) {
            throw json.malformed();
        }
        return object;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> figure();
        };
    }

    private Map<String, @Nullable Object> object() {
        deeper();
        var members = new HashMap<String, @Nullable Object>();
        expect('{');
        while (!closed('}', members.isEmpty())) {
            var name = string();
            space();
            expect(':');
            space();
            if (members.containsKey(name)) {
                throw malformed();
            }
            members.put(name, value());
        }
        depth--;
        return members;
    }

    private List<@Nullable Object> list() {
        deeper();
        var items = new ArrayList<@Nullable Object>();
        expect('[');
        while (!closed(']', items.isEmpty())) {
            items.add(value());
        }
        depth--;
        return items;
    }

    /** At the end of an object or list; else past the comma, at what follows. */
    private boolean closed(char end, boolean first) {
        space();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
            space();
        }
        return false;
    }

    private String string() {
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

    private Figure figure() {
        var from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (from == at) {
            throw malformed();
        }
        return new Figure(text.substring(from, at));
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw malformed();
        }
        at += word.length();
        return meaning;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw malformed();
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) {
        if (next() != c) {
            throw malformed();
        }
    }

    private char next() {
        var c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private Malformed malformed() {
        return new Malformed("no JSON at character %d".formatted(at + 1));
    }
}
