package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One step of how a deadline came about. Sealed, so that every language has a sentence for each. */
public sealed interface DeadlineStep {

    /** The step in English. */
    String sentence();

    record Begins(LocalDate on) implements DeadlineStep {

        @Override
        public String sentence() {
            return "Starts on %s, a day that is not counted".formatted(inWords(on));
        }
    }

    record Lasts(Length length, LocalDate end) implements DeadlineStep {

        @Override
        public String sentence() {
            return "Lasts %s, to %s".formatted(length, inWords(end));
        }
    }

    record Extended(Extension extension, LocalDate end) implements DeadlineStep {

        @Override
        public String sentence() {
            return "Extended on %s by %s on the ground \"%s\": %s"
                    .formatted(inWords(extension.grantedOn()), extension.authority(), extension.ground(), outcome());
        }

        private String outcome() {
            return switch (extension) {
                case Extension.ToLength longer -> "lasts %s, to %s".formatted(longer.length(), inWords(end));
                case Extension.ToDate later -> "to %s".formatted(inWords(later.date()));
            };
        }
    }

    record StoodStill(Suspension suspension, long days, DeadlineUnit unit) implements DeadlineStep {

        @Override
        public String sentence() {
            return "Suspended from %s %s (%s): %s"
                    .formatted(inWords(suspension.from()), until(), suspension.reason(), effect());
        }

        private String until() {
            var resumed = suspension.resumedOn();
            return resumed == null ? "on" : "until it resumed on " + inWords(resumed);
        }

        private String effect() {
            var soFar = suspension.isOpen() ? " so far" : "";
            return days == 0 ? "moves nothing" + soFar : "moves the end by " + unit.words(days) + soFar;
        }
    }

    record Ends(LocalDate date, LocalTime hour, String zone, boolean certain) implements DeadlineStep {

        @Override
        public String sentence() {
            return "Ends %son %s at %s (%s)".formatted(certain ? "" : "at the earliest ", inWords(date), hour, zone);
        }
    }

    private static String inWords(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date);
    }
}
