package org.hemicycle.tally.decision;

/** What is voted on; a chair decides a tie on a resolution, never in an election of members. */
public enum Motion {
    RESOLUTION,
    ELECTION_OF_MEMBERS
}
