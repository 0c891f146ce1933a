package org.hemicycle.identity.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a person belongs to, from the first to the last day.
 *
 * @param country the ISO 3166 alpha-3 code of a government, and of nobody else
 * @param organisation the code of the employer, where it is not a government
 */
public record Affiliation(
        Kind kind,
        @Nullable String country,
        @Nullable String organisation,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** The side of the partnership a person stands on. */
    public enum Kind {
        GOVERNMENT,
        CIVIL_SOCIETY,
        SECRETARIAT,
        PARTNER,
        /** Judges an award and stands on neither side. */
        JUDGE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no affiliation " + code));
        }
    }

    public Affiliation {
        if ((kind == Kind.GOVERNMENT) != (country != null)) {
            throw new IllegalArgumentException("A country belongs to a government, and to nobody else");
        }
        if (kind == Kind.GOVERNMENT && organisation != null) {
            throw new IllegalArgumentException("A government is told by its country");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("It ends on %s before it begins on %s".formatted(lastDay, firstDay));
        }
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    Affiliation until(LocalDate last) {
        return new Affiliation(kind, country, organisation, firstDay, last);
    }

    /** As tokens say it: the code of a country for its government, else the kind. */
    String code() {
        return country != null ? country : kind.code();
    }
}
