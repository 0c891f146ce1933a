package org.hemicycle.responsepolicy.filing;

/** What a numbered concern is about. */
public enum Issue {
    ACCESS_TO_INFORMATION,
    CIVIC_SPACE,
    FUNDAMENTAL_FREEDOMS,
    MEDIA,
    /** Who of civil society is invited into the partnership's own process. */
    INVITATION_OF_CIVIL_SOCIETY,
    /** How the plan was made or carried out: for procedural review, not for the Response Policy. */
    PROCESS;

    /** Whether another procedure than the Response Policy is the place for it. */
    public boolean isProcess() {
        return this == PROCESS;
    }
}
