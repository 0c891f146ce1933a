package org.hemicycle.verifier;

import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of an exported log. */
sealed interface Line {

    String FORMAT = "hemicycle-log-1";

    record Begin(String origin) implements Line {}

    /** An entry's place; {@code id} and {@code content} are null when only its leaf hash was left. */
    record Entry(
            long position,
            @Nullable String id,
            byte[] leaf,
            @Nullable String content) implements Line {}

    /** What was written down, but not signed, when the log had that size. */
    record Head(long size, byte[] root) implements Line {}

    record Signed(Note note) implements Line {}

    record End(long entries) implements Line {}

    static Line parse(String text) {
        var line = Json.object(text);
        if (line.containsKey("position")) {
            return new Entry(number(line, "position"), optional(line, "id"), hash(line), optional(line, "entry"));
        } else if (line.containsKey("head")) {
            return new Head(number(line, "head"), Base64Text.bytes(string(line, "root")));
        } else if (line.containsKey("checkpoint")) {
            return new Signed(Note.parse(string(line, "checkpoint")));
        } else if (line.containsKey("end")) {
            return new End(number(line, "end"));
        } else if (FORMAT.equals(optional(line, "format"))) {
            return new Begin(string(line, "origin"));
        }
        throw new Malformed("a line of a kind that is not known");
    }

    private static byte[] hash(Map<String, @Nullable Object> line) {
        var hex = string(line, "leaf");
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new Malformed("no hash where one belongs");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static String string(Map<String, @Nullable Object> line, String name) {
        var value = optional(line, name);
        if (value == null) {
            throw new Malformed("no text called " + name);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, @Nullable Object> line, String name) {
        return switch (line.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw new Malformed("no text called " + name);
        };
    }

    private static long number(Map<String, @Nullable Object> line, String name) {
        if (line.get(name) instanceof Json.Figure figure && figure.digits().matches("0|[1-9][0-9]{0,17}")) {
            return Long.parseLong(figure.digits());
        }
        throw new Malformed("no whole number called " + name);
    }
}
