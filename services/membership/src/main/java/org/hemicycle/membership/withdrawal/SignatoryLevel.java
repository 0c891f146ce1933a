package org.hemicycle.membership.withdrawal;

/** Who signed, by office. The first three speak for a state by virtue of their functions. */
public enum SignatoryLevel {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    MINISTER,
    OTHER
}
