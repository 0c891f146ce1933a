package org.hemicycle.tally.record;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.Node;

/** The opened ballots of the auditors' edition: each a list of groups of names, best first, in the order of their bytes. */
record SortedBallots(Node list) {

    String hash() {
        return Sha256.hex(Sha256.of(Canonical.bytes(list)));
    }

    int size() {
        return list.list().size();
    }

    /** In any other order they could tell who cast them. */
    boolean areSorted() {
        var bytes = list.list().stream().map(Canonical::bytes).toList();
        for (int at = 1; at < bytes.size(); at++) {
            if (Arrays.compareUnsigned(bytes.get(at - 1), bytes.get(at)) > 0) {
                return false;
            }
        }
        return true;
    }

    Profile profile(Candidates candidates) {
        var ballots = new ProfileBuilder(candidates, Unlisted.LAST, Marking.FIRST_PLACE);
        for (var ballot : list.list()) {
            ballots.begin(1);
            var seen = new HashSet<Integer>();
            for (var group : ballot.list()) {
                list(group.list(), candidates, seen, ballots);
            }
            ballots.end();
        }
        return ballots.build();
    }

    private static void list(List<Node> group, Candidates candidates, HashSet<Integer> seen, ProfileBuilder ballots) {
        boolean level = false;
        for (var name : group) {
            int candidate = candidates
                    .number(name.text())
                    .orElseThrow(() -> name.wrong("no candidate is called \"%s\"".formatted(name.text())));
            if (!seen.add(candidate)) {
                throw name.wrong("a ballot ranks %s twice".formatted(name.text()));
            }
            ballots.list(candidate, level);
            level = true;
        }
    }
}
