package org.hemicycle.tally.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hemicycle.tally.ballot.Candidates;

/**
 * PrefLib's .soc .soi .toc .toi: {@code # ALTERNATIVE NAME 1: …} and other facts, then {@code 12: 3,{1,4},2} for each
 * order. Reads the older form too: a number, {@code 1,name} lines, three sums, then {@code 12,3,{1,4},2}.
 */
final class PrefLibFile {

    private final Lines lines;
    private final Format format;
    private final PrefLibFacts facts;

    private PrefLibFile(Lines lines, Format format) {
        this.lines = lines;
        this.format = format;
        facts = new PrefLibFacts(lines);
    }

    static Reading read(Lines lines, Format format) {
        return new PrefLibFile(lines, format).read();
    }

    private Reading read() {
        if (!lines.next()) {
            throw lines.ended("the file is empty");
        }
        return lines.text().strip().startsWith("#") ? readNew() : readOld();
    }

    private Reading readNew() {
        boolean more = true;
        while (more && lines.text().strip().startsWith("#")) {
            facts.add(lines.text().strip().substring(1));
            more = lines.next();
        }
        return ballots(facts.candidates(), more, ':');
    }

    private Reading readOld() {
        int size = Numbers.whole(lines.text().strip());
        if (size < 1) {
            throw lines.wrong(
                    1,
                    "\"%s\" is no number of candidates"
                            .formatted(Shown.of(lines.text().strip())));
        }
        Header.tooMany(lines, size);
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        while (names.size() < size) {
            if (!lines.next()) {
                throw lines.ended("the file ends after %d of %d names".formatted(names.size(), size));
            }
            names.add(oldName(names.size() + 1, seen));
        }
        if (!lines.next()) {
            throw lines.ended("the file ends before the sums of its ballots");
        }
        facts.sums(lines.text());
        return ballots(new Candidates(names), lines.next(), ',');
    }

    private String oldName(int number, HashSet<String> seen) {
        var text = lines.text();
        int comma = text.indexOf(',');
        if (comma < 0 || Numbers.whole(text.substring(0, comma).strip()) != number) {
            throw lines.wrong(1, "\"%d,name\" is expected".formatted(number));
        }
        var name = text.substring(comma + 1).strip();
        Header.name(lines, 2, name, seen);
        return name;
    }

    private Reading ballots(Candidates candidates, boolean there, char behindWeight) {
        var ballots = new PrefLibBallots(lines, candidates, format, behindWeight);
        for (boolean more = there; more; more = lines.next()) {
            ballots.add();
        }
        facts.check(ballots.count());
        return Reading.of(format, ballots.profile());
    }

    /** The form that a file's own facts name, if they do. */
    static List<Format> declared(String fact) {
        var value = fact.substring(fact.indexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        return List.of(Format.SOC, Format.SOI, Format.TOC, Format.TOI).stream()
                .filter(format -> value.equals(format.code()))
                .toList();
    }
}
