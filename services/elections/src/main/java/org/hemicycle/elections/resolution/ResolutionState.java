package org.hemicycle.elections.resolution;

import java.util.EnumSet;

/** How far a resolution has come (governance 8.4). */
public enum ResolutionState {
    DRAFT,
    CIRCULATED,
    TABLED,
    AMENDED,
    DEFERRED,
    REFERRED,
    WITHDRAWN,
    ADOPTED_BY_CONSENSUS,
    ADOPTED_BY_VOTE,
    REJECTED,
    PUBLISHED,
    IN_FORCE,
    SUPERSEDED,
    EXPIRED;

    /** Before a meeting, which may decide. */
    boolean isOnTheTable() {
        return this == TABLED || this == AMENDED;
    }

    boolean isAdopted() {
        return this == ADOPTED_BY_CONSENSUS || this == ADOPTED_BY_VOTE;
    }

    boolean isDecided() {
        return isAdopted() || this == REJECTED;
    }

    boolean isUndecided() {
        return EnumSet.of(DRAFT, CIRCULATED, TABLED, AMENDED, DEFERRED, REFERRED)
                .contains(this);
    }

    /** Whether anybody may read it. */
    boolean isPublic() {
        return EnumSet.of(PUBLISHED, IN_FORCE, SUPERSEDED, EXPIRED).contains(this);
    }
}
