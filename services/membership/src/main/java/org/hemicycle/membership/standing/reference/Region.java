package org.hemicycle.membership.standing.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The four electoral regions of OGP since 2014. An attribute given by OGP, not geography. */
public enum Region {
    AFRICA,
    AMERICAS,
    ASIA_PACIFIC,
    EUROPE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Region of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
