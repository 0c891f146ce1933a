package org.hemicycle.tally.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hemicycle.tally.ballot.Candidates;

/** What a PrefLib file says of itself before its ballots: the names, and sums that the ballots must come to. */
final class PrefLibFacts {

    private static final String NAME = "ALTERNATIVE NAME ";

    private final Lines lines;
    private final TreeMap<Integer, String> names = new TreeMap<>();
    private final HashSet<String> seen = new HashSet<>();
    private int size = Numbers.NONE;
    private int voters = Numbers.NONE;
    private int votersLine;
    private int votersCell;

    PrefLibFacts(Lines lines) {
        this.lines = lines;
    }

    void add(String fact) {
        int colon = fact.indexOf(':');
        if (colon < 0) {
            return;
        }
        var key = fact.substring(0, colon).strip().toUpperCase(Locale.ROOT);
        var value = fact.substring(colon + 1).strip();
        if (key.startsWith(NAME)) {
            name(Numbers.whole(key.substring(NAME.length()).strip()), value);
        } else if (key.equals("NUMBER ALTERNATIVES")) {
            size = number(value, 2);
            Header.tooMany(lines, size);
        } else if (key.equals("NUMBER VOTERS")) {
            voters(number(value, 2), 2);
        }
    }

    /** The older form's line of voters, sum of votes, different orders. */
    void sums(String text) {
        var cells = Cells.of(lines);
        if (cells.size() != 3) {
            throw lines.wrong(1, "three sums are expected, not \"%s\"".formatted(Shown.of(text)));
        }
        number(cells.get(0), 1);
        number(cells.get(2), 3);
        voters(number(cells.get(1), 2), 2);
    }

    Candidates candidates() {
        int expected = size >= 0 ? size : names.size();
        if (names.isEmpty() || names.size() != expected || names.lastKey() != expected) {
            throw lines.wrong(
                    1,
                    "there are names for %d of %d candidates, and each needs one"
                            .formatted(names.size(), Math.max(1, expected)));
        }
        return new Candidates(List.copyOf(new ArrayList<>(names.values())));
    }

    void check(long ballots) {
        if (voters >= 0 && voters != ballots) {
            throw lines.wrong(
                    votersLine,
                    votersCell,
                    "%d voters are announced, but there are %d ballots".formatted(voters, ballots));
        }
    }

    private void voters(int number, int cell) {
        voters = number;
        votersLine = lines.number();
        votersCell = cell;
    }

    private void name(int number, String name) {
        if (number < 1 || number > Candidates.MOST || names.containsKey(number)) {
            throw lines.wrong(1, "this is no new candidate's number, from 1 to %d".formatted(Candidates.MOST));
        }
        Header.name(lines, 2, name, seen);
        names.put(number, name);
    }

    private int number(String text, int cell) {
        int number = Numbers.whole(text);
        if (number < 0) {
            throw lines.wrong(cell, "\"%s\" is no number".formatted(Shown.of(text)));
        }
        return number;
    }
}
