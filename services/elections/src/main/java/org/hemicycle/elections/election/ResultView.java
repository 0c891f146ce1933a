package org.hemicycle.elections.election;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A count of an election: earlier ones stay readable beside later ones.
 *
 * @param reason why it was counted: {@code COUNT}, {@code RETALLY} (the margin was small), {@code RECOUNT}
 * @param listHash of the opened ballots
 * @param result the document that {@code tally count} prints for these ballots
 */
public record ResultView(
        UUID election, int number, String reason, String listHash, Instant countedAt, JsonNode result) {}
