package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a source says about a date, as an interval when it names a month only. Sources may contradict each other: all are
 * kept.
 */
@Table("withdrawal_source")
public record SourceDate(Kind kind, LocalDate earliest, LocalDate latest, String source) {

    /** Which of the dates the source speaks of. */
    public enum Kind {
        LETTER,
        RECEIPT,
        EFFECT
    }

    public SourceDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("%s lies before %s".formatted(latest, earliest));
        }
    }

    public static SourceDate on(Kind kind, LocalDate day, String source) {
        return new SourceDate(kind, day, day, source);
    }

    boolean contradicts(SourceDate other) {
        return kind == other.kind && (latest.isBefore(other.earliest) || other.latest.isBefore(earliest));
    }
}
