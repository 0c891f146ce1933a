package org.hemicycle.tally.schulze;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.result.Ranking;

/** Says for each place of a ranking why it stands before the next. */
final class PathLines {

    private PathLines() {}

    static List<String> of(List<String> names, Ranking ranking, long[][] pairwise, StrongestPaths paths) {
        var lines = new ArrayList<String>();
        var groups = ranking.groups();
        for (int place = 0; place + 1 < groups.size(); place++) {
            int worse = groups.get(place + 1).get(0);
            int better = groups.get(place).stream()
                    .filter(one -> paths.outranks(one, worse))
                    .findFirst()
                    .orElseThrow();
            lines.add("%s stands before %s: strongest path %d against %d, ballots %d against %d."
                    .formatted(
                            names.get(better),
                            names.get(worse),
                            paths.strength()[better][worse],
                            paths.strength()[worse][better],
                            pairwise[better][worse],
                            pairwise[worse][better]));
        }
        return lines;
    }
}
