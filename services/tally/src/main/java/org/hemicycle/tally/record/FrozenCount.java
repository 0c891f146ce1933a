package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Votes;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.ResultDocument;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.points.EqualRanks;
import org.jspecify.annotations.Nullable;

/**
 * The count that a frozen configuration asks for. Who announces a result, who publishes its record and who checks that
 * record all count by this.
 *
 * @param since what came to light after the freeze: the seed of the lot, who is gone, the votes of a run-off
 */
public record FrozenCount(Node configuration, SinceFreeze since) {

    /** @param configuration as JSON */
    public static FrozenCount of(String configuration, SinceFreeze since) {
        return new FrozenCount(JsonText.parse("configuration", configuration), since);
    }

    public Method method() {
        return Method.of(configuration.field("method").text());
    }

    public int seats() {
        return configuration.field("seats").whole(1, 1_000_000);
    }

    /** All who stand on the ballot. */
    public Candidates candidates() {
        var listed = configuration.field("candidates");
        var names = new ArrayList<String>();
        var regions = new HashMap<String, String>();
        for (var candidate : listed.list()) {
            var name = candidate.field("name").text();
            if (name.isBlank() || names.contains(name)) {
                throw candidate.wrong("each candidate needs a name of its own");
            }
            names.add(name);
            if (candidate.has("region")) {
                regions.put(name, candidate.field("region").text());
            }
        }
        if (names.isEmpty() || names.size() > Candidates.MOST) {
            throw listed.wrong("from 1 to %d candidates are expected".formatted(Candidates.MOST));
        }
        return new Candidates(names, regions);
    }

    /** As configured, with what came to light after the freeze. */
    public Rules rules() {
        var rules = configuration.has("rules")
                ? RulesDocument.read(configuration.field("rules"), candidates())
                : Rules.none();
        return rules.with(since);
    }

    /** Whether a ballot may put several candidates at one rank; where not, such a ballot counts as blank. */
    public boolean takesEqualRanks() {
        return switch (method()) {
            case BORDA -> rules().equalRanks() != EqualRanks.FORBID;
            case STV_SCOTTISH -> false;
            case SCHULZE, APPROVAL, BLOCK, PLURALITY, MAJORITY -> true;
        };
    }

    /** The result's document. The same ballots always give the same one. */
    public Map<String, @Nullable Object> document(Votes votes) {
        var result = new Tally(method(), seats(), rules()).count(votes, List.of());
        return new LinkedHashMap<>(ResultDocument.of(result));
    }

    /** Of opened ballots: each a list of groups of names, best first. */
    public Map<String, @Nullable Object> document(List<List<List<String>>> ballots) {
        return document(JsonText.parse("ballots", JsonWriter.plain(ballots)));
    }

    Map<String, @Nullable Object> document(Node ballots) {
        return document(new SortedBallots(ballots).profile(candidates()));
    }
}
