package org.hemicycle.membership.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which letters of the index are asked for, and in which order. Days are those the letters bear; {@code
 * unansweredBy} asks for letters whose answer is due by then and missing, which only the secretariat sees.
 */
public record LetterFilter(
        @Nullable String country,
        @Nullable LetterType type,
        @Nullable Direction direction,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate unansweredBy,
        Order order) {

    /** How the index can be ordered. */
    public enum Order {
        NEWEST("letter_date desc, reference, id"),
        OLDEST("letter_date, reference, id"),
        REFERENCE("reference, id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
