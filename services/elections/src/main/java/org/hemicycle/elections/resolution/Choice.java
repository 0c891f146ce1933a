package org.hemicycle.elections.resolution;

/** What a member votes. */
public enum Choice {
    IN_FAVOUR,
    AGAINST,
    ABSTAIN
}
