package org.hemicycle.elections.election;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.disclosure.ResultGuard.Withheld;
import tools.jackson.databind.JsonNode;

/**
 * A count of an election: earlier ones stay readable beside later ones.
 *
 * @param reason why it was counted: {@code COUNT}, {@code RETALLY} (the margin was small), {@code RECOUNT}
 * @param listHash of the opened ballots
 * @param result the document that {@code tally count} prints for these ballots, without what is withheld
 * @param withheld parts left out of it, with the reason
 */
public record ResultView(
        UUID election,
        int number,
        String reason,
        String listHash,
        Instant countedAt,
        JsonNode result,
        List<Withheld> withheld) {
    public ResultView {
        withheld = List.copyOf(withheld);
    }
}
