package org.hemicycle.membership.eligibility.rules;

import java.util.Locale;

/** The four areas of open government that are scored, 0 to 4 points each. */
public enum Area {
    FISCAL_TRANSPARENCY,
    ACCESS_TO_INFORMATION,
    ASSET_DISCLOSURE,
    CITIZEN_ENGAGEMENT;

    public static final int MOST_POINTS = 4;

    /** The area's name in text keys and addresses: {@code fiscal-transparency}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
