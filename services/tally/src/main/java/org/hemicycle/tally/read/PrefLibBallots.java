package org.hemicycle.tally.read;

import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;

/** The orders of a PrefLib file. Cell 1 is how many ballots, each candidate one cell more. */
final class PrefLibBallots {

    private final Lines lines;
    private final Format format;
    private final char behindWeight;
    private final ProfileBuilder ballots;
    private final int size;
    private final int[] seenIn;
    private int order;
    private long count;
    private int cell;
    private boolean open;
    private boolean first;

    PrefLibBallots(Lines lines, Candidates candidates, Format format, char behindWeight) {
        this.lines = lines;
        this.format = format;
        this.behindWeight = behindWeight;
        size = candidates.size();
        seenIn = new int[size];
        ballots =
                new ProfileBuilder(candidates, Unlisted.LAST, format.isStrict() ? Marking.LISTED : Marking.FIRST_PLACE);
    }

    long count() {
        return count;
    }

    Profile profile() {
        return ballots.build();
    }

    void add() {
        var text = lines.text().strip();
        int from = text.indexOf(behindWeight);
        int weight =
                from < 0 ? Numbers.NONE : Numbers.whole(text.substring(0, from).strip());
        if (weight < 1) {
            throw lines.wrong(
                    1, "a line begins with how many ballots it stands for, as \"12%c 1,2\"".formatted(behindWeight));
        }
        if (!ballots.begin(weight)) {
            throw lines.wrong(1, "these are more ballots than can be counted");
        }
        count += weight;
        order++;
        cell = 1;
        int listed = text.substring(from + 1).isBlank() ? 0 : list(text.substring(from + 1));
        if (format.isComplete() && listed < size) {
            throw lines.wrong(
                    cell + 1,
                    "%d of %d candidates are ranked, and a .%s file ranks all".formatted(listed, size, format.code()));
        }
        ballots.end();
    }

    private int list(String text) {
        open = false;
        int listed = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ',') {
                cell++;
                listed += item(text.substring(from, at).strip());
                from = at + 1;
            }
        }
        if (open) {
            throw lines.wrong(cell, "a brace is not closed");
        }
        return listed;
    }

    private int item(String text) {
        int from = 0;
        int to = text.length();
        if (text.startsWith("{") && !open) {
            open = true;
            first = true;
            from++;
        }
        boolean closes = open && text.endsWith("}");
        if (closes) {
            to--;
        }
        list(candidate(text.substring(from, Math.max(from, to)).strip(), text), open && !first);
        first = false;
        open &= !closes;
        return 1;
    }

    private void list(int candidate, boolean level) {
        if (level && ballots.isRegular()) {
            ballots.irregular(lines.wrong(cell, "two candidates are level, and this method needs one rank each"));
        }
        if (level && format.isStrict()) {
            throw lines.wrong(cell, "two candidates are level, which a .%s file has not".formatted(format.code()));
        }
        ballots.list(candidate, level);
    }

    private int candidate(String text, String shown) {
        int number = Numbers.whole(text);
        if (number < 1 || number > size) {
            throw lines.wrong(cell, "\"%s\" is no candidate, from 1 to %d".formatted(Shown.of(shown), size));
        }
        if (seenIn[number - 1] == order) {
            throw lines.wrong(cell, "candidate %d is ranked twice on one ballot".formatted(number));
        }
        seenIn[number - 1] = order;
        return number - 1;
    }
}
