package org.hemicycle.responsepolicy.filing;

/** As what somebody files a letter of concern. Which of them may, the rules in force on the day say. */
public enum FilerKind {
    STEERING_COMMITTEE_MEMBER,
    MULTILATERAL_PARTNER,
    WORKING_GROUP_CO_LEAD,
    CIVIL_SOCIETY_ORGANISATION,
    NOT_FOR_PROFIT,
    MEDIA,
    /** Any other entity that is or was involved in the partnership. */
    OTHER_ENTITY,
    /** Somebody who acts on his or her own behalf. */
    INDIVIDUAL
}
