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

    private final JsonText text;
    private int depth;

    private Json(JsonText text) {
        this.text = text;
    }

    static Map<String, @Nullable Object> object(String text) {
        var json = new Json(new JsonText(text));
        json.text.space();
        var object = json.object();
        json.text.requireEnd();
        return object;
    }

    private @Nullable Object value() {
        return switch (text.peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> text.string();
            case 't' -> text.word("true", true);
            case 'f' -> text.word("false", false);
            case 'n' -> text.word("null", null);
            default -> new Figure(text.figure());
        };
    }

    private Map<String, @Nullable Object> object() {
        deeper();
        var members = new HashMap<String, @Nullable Object>();
        text.expect('{');
        while (!closed('}', members.isEmpty())) {
            var name = text.string();
            text.space();
            text.expect(':');
            text.space();
            if (members.containsKey(name)) {
                throw text.malformed();
            }
            members.put(name, value());
        }
        depth--;
        return members;
    }

    private List<@Nullable Object> list() {
        deeper();
        var items = new ArrayList<@Nullable Object>();
        text.expect('[');
        while (!closed(']', items.isEmpty())) {
            items.add(value());
        }
        depth--;
        return items;
    }

    /** At the end of an object or list; else past the comma, at what follows. */
    private boolean closed(char end, boolean first) {
        text.space();
        if (text.peek() == end) {
            text.expect(end);
            return true;
        }
        if (!first) {
            text.expect(',');
            text.space();
        }
        return false;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw text.malformed();
        }
    }
}
