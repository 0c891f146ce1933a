package org.hemicycle.portal.house;

import java.util.Locale;

/** A service this portal asks. */
public enum Neighbour {
    IDENTITY,
    MEMBERSHIP,
    ELECTIONS,
    RESPONSE_POLICY;

    /** As configuration, messages and tokens call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
