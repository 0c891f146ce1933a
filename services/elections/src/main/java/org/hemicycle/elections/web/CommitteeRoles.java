package org.hemicycle.elections.web;

import java.util.Set;

/** The roles that this service knows by name. */
final class CommitteeRoles {

    static final String SECRETARIAT = "secretariat";
    static final String COMMITTEE_MEMBER = "committee-member";
    static final String CO_CHAIR = "co-chair";
    static final String AUDITOR = "auditor";

    /** Who may know of a resolution that is not public. */
    static final Set<String> INSIDE = Set.of(SECRETARIAT, COMMITTEE_MEMBER, CO_CHAIR, AUDITOR);

    private CommitteeRoles() {}
}
