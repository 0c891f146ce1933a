package org.hemicycle.responsepolicy.web;

import java.util.Set;

/** Who calls, told by roles. */
final class Roles {

    static final String SECRETARIAT = "secretariat";
    static final String POINT_OF_CONTACT = "point-of-contact";
    static final String CO_CHAIR = "co-chair";
    static final String COMMITTEE_MEMBER = "committee-member";
    static final String AUDITOR = "auditor";

    /** Who may know of a case that is not public. */
    static final Set<String> INSIDE = Set.of(SECRETARIAT, CO_CHAIR, COMMITTEE_MEMBER, AUDITOR);

    private Roles() {}
}
