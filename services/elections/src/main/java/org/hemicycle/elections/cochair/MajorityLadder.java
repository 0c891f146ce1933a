package org.hemicycle.elections.cochair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.majority.MajorityRound;
import org.hemicycle.tally.tie.Lot;

/**
 * What follows from the rounds held so far: more than half of the votes elects, else the last drops out. Of several who
 * are last, whoever had fewer votes in the round before; else the same round is held again; else the lot decides.
 *
 * @param repeats how often a round is held again among the same
 */
record MajorityLadder(List<Map<String, Long>> rounds, int repeats, Lot lot) {

    /** Stands on the ballot beside a single candidate on whom there was no consensus. */
    static final String NOBODY = "NOBODY";

    /**
     * @param elected absent while there is another round
     * @param goOn who stands in the next round; nobody where the election is over
     */
    record Next(Optional<String> elected, List<String> goOn, String line) {}

    Next next() {
        var votes = rounds.getLast();
        var result = new MajorityRound(votes).next();
        if (!result.elected().isEmpty()) {
            return elected(result.elected().getFirst(), votes);
        }
        if (!result.droppedOut().isEmpty()) {
            return dropped(result.droppedOut().getFirst(), votes, "the fewest votes");
        }
        return tied(result.tied(), votes);
    }

    private static Next elected(String name, Map<String, Long> votes) {
        var cast = votes.values().stream().mapToLong(Long::longValue).sum();
        var line = "%s has %d of %d votes cast, more than half".formatted(name, of(name, votes), cast);
        return name.equals(NOBODY)
                ? new Next(Optional.empty(), List.of(), line)
                : new Next(Optional.of(name), List.of(), line);
    }

    private Next tied(List<String> last, Map<String, Long> votes) {
        var fewer = fewerBefore(last);
        if (fewer.isPresent()) {
            return dropped(fewer.get(), votes, "level with others, and fewer votes in the round before");
        }
        var again = rounds.stream()
                        .filter(round -> round.keySet().equals(votes.keySet()))
                        .count()
                <= repeats;
        if (again) {
            return new Next(
                    Optional.empty(),
                    List.copyOf(votes.keySet()),
                    "%s are level and last: the round is held again".formatted(String.join(", ", last)));
        }
        if (votes.containsKey(NOBODY)) {
            return new Next(Optional.empty(), List.of(), "Nobody has more than half of the votes cast");
        }
        return dropped(drawn(last), votes, "level with others, drawn by the lot whose seed was committed to");
    }

    /** In the nearest round before in which one of them alone had the fewest. */
    private Optional<String> fewerBefore(List<String> last) {
        for (int at = rounds.size() - 2; at >= 0; at--) {
            var before = rounds.get(at);
            var fewest = last.stream().mapToLong(name -> of(name, before)).min().orElseThrow();
            var those = last.stream().filter(name -> of(name, before) == fewest).toList();
            if (those.size() == 1) {
                return Optional.of(those.getFirst());
            }
        }
        return Optional.empty();
    }

    private static long of(String name, Map<String, Long> votes) {
        return votes.getOrDefault(name, 0L);
    }

    /** Best first: the last one drops out. */
    private String drawn(List<String> last) {
        var candidates = new Candidates(last);
        var order = lot.draw(
                last.stream().map(name -> candidates.number(name).orElseThrow()).toList(), candidates);
        return candidates.name(order.getLast());
    }

    private static Next dropped(String name, Map<String, Long> votes, String because) {
        var left = new ArrayList<>(votes.keySet());
        left.remove(name);
        var line = "%s, %d votes, drops out: %s".formatted(name, of(name, votes), because);
        return left.size() == 1
                ? new Next(Optional.of(left.getFirst()), List.of(), line)
                : new Next(Optional.empty(), List.copyOf(left), line);
    }
}
