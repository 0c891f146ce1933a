package org.hemicycle.elections.election;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.ballot.Votes;
import org.hemicycle.tally.count.ResultDocument;
import org.hemicycle.tally.json.Canonical;

/** Counts by a frozen configuration: the same ballots always give the same document. */
final class Count {

    private final Configuration configuration;
    private final String seed;
    private final List<String> withdrawn;

    /** @param withdrawn candidates to strike from every ballot before the count; lower ranks move up */
    Count(Configuration configuration, String seed, List<String> withdrawn) {
        this.configuration = configuration;
        this.seed = seed;
        this.withdrawn = List.copyOf(withdrawn);
    }

    String document(List<List<List<String>>> rankings) {
        return document(profile(configuration.candidates(), rankings));
    }

    String document(Votes votes) {
        var result = configuration.tally(seed).count(votes, withdrawn);
        return new String(Canonical.bytes(ResultDocument.of(result)), UTF_8);
    }

    /** What no candidate's name can be read from counts as blank: nobody could look at it before the box was opened. */
    private static Profile profile(Candidates candidates, List<List<List<String>>> rankings) {
        var ballots = new ProfileBuilder(candidates, Unlisted.LAST, Marking.FIRST_PLACE);
        for (var ranking : rankings) {
            ballots.begin(1);
            if (isRegular(ranking, candidates)) {
                ranking.forEach(group ->
                        ballots.list(candidates.number(group.getFirst()).orElseThrow(), false));
            }
            ballots.end();
        }
        return ballots.build();
    }

    private static boolean isRegular(List<List<String>> ranking, Candidates candidates) {
        var seen = new HashSet<String>();
        return ranking.stream()
                .allMatch(group -> group.size() == 1
                        && candidates.number(group.getFirst()).isPresent()
                        && seen.add(group.getFirst()));
    }
}
