package org.hemicycle.elections.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.ResultDocument;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;

/** The count of opened ballots under a frozen configuration, exactly as the offline verifier repeats it. */
public final class CountedResult {

    private CountedResult() {}

    /** The document that tally's command line prints for these ballots. */
    public static Map<String, Object> of(FrozenElection election, List<List<List<String>>> ballots) {
        var configuration = JsonText.parse("configuration", JsonWriter.plain(election.configuration()));
        var candidates = candidates(configuration);
        var rules = configuration.has("rules")
                ? RulesDocument.read(configuration.field("rules"), candidates)
                : Rules.none();
        var revealed = election.seed().map(rules::revealing).orElse(rules);
        var method = Method.of(configuration.field("method").text());
        var seats = configuration.field("seats").whole(1, 1_000_000);
        var result = new Tally(method, seats, revealed).count(profile(ballots, candidates), election.withdrawn());
        return new LinkedHashMap<>(ResultDocument.of(result));
    }

    private static Candidates candidates(Node configuration) {
        var regions = new HashMap<String, String>();
        var names = configuration.field("candidates").list().stream()
                .map(candidate -> {
                    var name = candidate.field("name").text();
                    if (candidate.has("region")) {
                        regions.put(name, candidate.field("region").text());
                    }
                    return name;
                })
                .toList();
        return new Candidates(names, regions);
    }

    private static Profile profile(List<List<List<String>>> ballots, Candidates candidates) {
        var profile = new ProfileBuilder(candidates, Unlisted.LAST, Marking.FIRST_PLACE);
        for (var ballot : ballots) {
            profile.begin(1);
            for (var group : ballot) {
                for (int at = 0; at < group.size(); at++) {
                    profile.list(candidates.number(group.get(at)).orElseThrow(), at > 0);
                }
            }
            profile.end();
        }
        return profile.build();
    }
}
