package org.hemicycle.membership.standing.imports;

import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.SourceLine;

/** A line that was understood. */
record EventLine(long number, String iso3, EventType type, EffectiveDate effective, SourceLine source) {

    static final String CONFLICT = "CONFLICT";

    boolean conflicting() {
        return source.confidence().equals(CONFLICT);
    }

    boolean tellsTheSameAs(EventLine other) {
        return iso3.equals(other.iso3) && type == other.type;
    }
}
