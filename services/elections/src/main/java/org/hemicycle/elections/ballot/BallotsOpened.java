package org.hemicycle.elections.ballot;

/**
 * The trustees have opened a box: published as an application event within the transaction that commits list and hash,
 * once for each election. Whoever listens takes part in that transaction.
 */
public record BallotsOpened(OpenedBallots ballots) {}
