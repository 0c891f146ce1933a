package org.hemicycle.identity.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The two sides that share the seats of a committee. */
public enum Constituency {
    GOVERNMENT,
    CIVIL_SOCIETY;

    /** As in {@code civil-society}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Constituency of(String code) {
        return Arrays.stream(values())
                .filter(constituency -> constituency.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no constituency " + code));
    }

    boolean includes(Affiliation.Kind kind) {
        return kind.name().equals(name());
    }
}
