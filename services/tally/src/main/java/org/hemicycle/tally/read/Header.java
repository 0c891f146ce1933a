package org.hemicycle.tally.read;

import java.util.HashSet;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;

/** Checks the names of candidates, wherever a file has them. */
final class Header {

    private Header() {}

    /** All names of a header line. */
    static Candidates candidates(Lines lines, List<String> names) {
        tooMany(lines, names.size());
        var seen = new HashSet<String>();
        for (int cell = 0; cell < names.size(); cell++) {
            name(lines, cell + 1, names.get(cell), seen);
        }
        if (names.stream().allMatch(name -> Numbers.whole(name) >= 0 || name.equalsIgnoreCase("No opinion"))) {
            throw lines.wrong(1, "the first line must name the candidates, and this looks like a ballot");
        }
        return new Candidates(names);
    }

    static void name(Lines lines, int cell, String name, HashSet<String> seen) {
        if (name.isEmpty()) {
            throw lines.wrong(cell, "a candidate has no name");
        }
        if (!seen.add(name)) {
            throw lines.wrong(cell, "two candidates are called \"%s\"".formatted(name));
        }
    }

    static void tooMany(Lines lines, long candidates) {
        if (candidates > Candidates.MOST) {
            throw lines.wrong(
                    1, "%d candidates are more than the %d that can be counted".formatted(candidates, Candidates.MOST));
        }
    }
}
