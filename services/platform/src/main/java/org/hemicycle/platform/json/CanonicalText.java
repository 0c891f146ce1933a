package org.hemicycle.platform.json;

/** A text as RFC 8785, 3.2.2.2 writes it: only what must be escaped is escaped, in the shortest way. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(String text) {
        return isPlain(text) ? '"' + text + '"' : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(json, text.charAt(i));
        }
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char c) {
        switch (c) {
            case '"', '\\' -> json.append('\\').append(c);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < ' ') {
                    json.append("\\u00%02x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
