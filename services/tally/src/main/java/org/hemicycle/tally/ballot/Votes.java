package org.hemicycle.tally.ballot;

/** What a count starts from: whole ballots, or what somebody else has added up already. */
public sealed interface Votes permits Profile, RankTable, PointsTable {

    Candidates candidates();
}
