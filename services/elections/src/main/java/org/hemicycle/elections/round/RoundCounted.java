package org.hemicycle.elections.round;

import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;

/**
 * The ballots of a round are counted: published as an application event within the transaction of the count. Whoever
 * listens takes part in that transaction.
 *
 * @param votes by candidate
 */
public record RoundCounted(ElectionId round, RoundPurpose purpose, UUID owner, int number, Map<String, Long> votes) {}
