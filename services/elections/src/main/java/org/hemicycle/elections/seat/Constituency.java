package org.hemicycle.elections.seat;

import java.util.Locale;

/** The two halves of the committee, with as many seats each. */
public enum Constituency {
    GOVERNMENT,
    CIVIL_SOCIETY;

    /** As identity calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
