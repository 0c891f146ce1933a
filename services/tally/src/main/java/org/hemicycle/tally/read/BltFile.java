package org.hemicycle.tally.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hemicycle.tally.ballot.Candidates;

/**
 * BLT: candidates and seats, withdrawn candidates as negative numbers, ballots as {@code weight candidate … 0}, a 0, the
 * candidates' names, the title. {@code =} between two candidates puts them level.
 */
final class BltFile {

    private final Lines lines;
    private final Tokens tokens;

    private BltFile(Lines lines) {
        this.lines = lines;
        this.tokens = new Tokens(lines);
    }

    static Reading read(Lines lines) {
        return new BltFile(lines).read();
    }

    private Reading read() {
        int size = head("the number of candidates", Candidates.MOST);
        int seats = head("the number of seats", Integer.MAX_VALUE);
        var withdrawn = new HashSet<Integer>();
        var ballots = new BltBallots(lines, tokens, size);
        boolean more = tokens.next();
        while (more && tokens.word().startsWith("-") && !tokens.isQuoted()) {
            withdrawn.add(withdrawn(size));
            more = tokens.next();
        }
        ballots.readAll(more);
        var names = names(size);
        return new Reading(Format.BLT, ballots.profile(new Candidates(names)), seats, names(names, withdrawn));
    }

    private int head(String what, int most) {
        if (!tokens.next()) {
            throw lines.ended("the file ends where %s is expected".formatted(what));
        }
        int number = tokens.number();
        if (number < 1 || number > most) {
            throw tokens.wrong("\"%s\" is not %s, from 1 to %d".formatted(Shown.of(tokens.word()), what, most));
        }
        return number;
    }

    private int withdrawn(int size) {
        int number = Numbers.whole(tokens.word().substring(1));
        if (number < 1 || number > size) {
            throw tokens.wrong(
                    "\"%s\" is no withdrawn candidate, from -1 to -%d".formatted(Shown.of(tokens.word()), size));
        }
        return number - 1;
    }

    private List<String> names(int size) {
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        while (names.size() < size) {
            if (!tokens.next()) {
                throw lines.ended("the file ends after %d of %d names".formatted(names.size(), size));
            }
            if (!tokens.isQuoted()) {
                throw tokens.wrong("a candidate's name in quotation marks is expected, not \"%s\""
                        .formatted(Shown.of(tokens.word())));
            }
            var name = tokens.word().strip();
            if (name.isEmpty() || !seen.add(name)) {
                throw tokens.wrong(
                        name.isEmpty()
                                ? "a candidate has no name"
                                : "two candidates are called \"%s\"".formatted(name));
            }
            names.add(name);
        }
        while (tokens.next()) {
            if (!tokens.isQuoted()) {
                throw tokens.wrong("only a title in quotation marks may follow the names, not \"%s\""
                        .formatted(Shown.of(tokens.word())));
            }
        }
        return names;
    }

    private static List<String> names(List<String> names, Set<Integer> numbers) {
        return numbers.stream().sorted().map(names::get).toList();
    }
}
