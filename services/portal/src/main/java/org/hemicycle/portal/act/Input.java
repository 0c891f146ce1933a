package org.hemicycle.portal.act;

import java.util.List;

/**
 * A field of a form, named by its path in the body, as in {@code letter.representative} or {@code lines.0.verdict}.
 *
 * @param group under which the words of its options stand
 * @param options of a choice; of a hidden field its value
 * @param called under which its label and hint stand
 */
public record Input(String name, Kind kind, boolean needed, String group, List<String> options, String called) {

    /** What may be typed. */
    public enum Kind {
        TEXT,
        LINES,
        DAY,
        /** A day and time of UTC. */
        MOMENT,
        NUMBER,
        /** A box to tick. */
        TICK,
        /** Yes or no, and neither before somebody chooses. */
        TRUTH,
        CHOICE,
        SEVERAL,
        /** Codes with blanks or commas between them. */
        CODES,
        HIDDEN
    }

    public static Input of(String name, Kind kind) {
        return new Input(name, kind, true, "", List.of(), name);
    }

    public static Input text(String name) {
        return of(name, Kind.TEXT);
    }

    public static Input lines(String name) {
        return of(name, Kind.LINES);
    }

    public static Input day(String name) {
        return of(name, Kind.DAY);
    }

    public static Input moment(String name) {
        return of(name, Kind.MOMENT);
    }

    public static Input choice(String name, String group, List<String> options) {
        return new Input(name, Kind.CHOICE, true, group, options, name);
    }

    public static Input several(String name, String group, List<String> options) {
        return new Input(name, Kind.SEVERAL, true, group, options, name);
    }

    public static Input hidden(String name, String value) {
        return new Input(name, Kind.HIDDEN, false, "", List.of(value), name);
    }

    /** @param group under which the words of yes and no stand */
    public static Input truth(String name, String group) {
        return new Input(name, Kind.TRUTH, true, group, List.of(), name);
    }

    /** The same field in words of its own, where its name means something else elsewhere. */
    public Input called(String words) {
        return new Input(name, kind, needed, group, options, words);
    }

    public Input optional() {
        return new Input(name, kind, false, group, options, called);
    }

    /** As the template switches. */
    public String type() {
        return switch (kind) {
            case DAY -> "date";
            case MOMENT -> "datetime-local";
            case NUMBER -> "number";
            default -> "text";
        };
    }
}
