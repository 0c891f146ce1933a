package org.hemicycle.tally.read;

import java.util.stream.IntStream;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;

/** The ballots of a BLT file. Names come behind them, so candidates are numbers first. */
final class BltBallots {

    private final Lines lines;
    private final Tokens tokens;
    private final int size;
    private final ProfileBuilder ballots;
    private final int[] seenIn;
    private int ballot;

    BltBallots(Lines lines, Tokens tokens, int size) {
        this.lines = lines;
        this.tokens = tokens;
        this.size = size;
        seenIn = new int[size];
        ballots = new ProfileBuilder(numbered(size), Unlisted.LAST, Marking.LISTED);
    }

    /** Up to the 0 that closes them; the first word was read already if there is one. */
    void readAll(boolean there) {
        for (boolean more = there; more; more = tokens.next()) {
            int weight = tokens.number();
            if (weight == 0) {
                return;
            }
            if (weight < 0) {
                throw tokens.wrong(
                        "\"%s\" is no number of ballots; a 0 alone ends them".formatted(Shown.of(tokens.word())));
            }
            if (!ballots.begin(weight)) {
                throw tokens.wrong("these are more ballots than can be counted");
            }
            readOne();
        }
        throw lines.ended("the file ends before the 0 that closes the ballots");
    }

    Profile profile(Candidates candidates) {
        return ballots.build(candidates);
    }

    private void readOne() {
        ballot++;
        while (tokens.next()) {
            if (tokens.number() == 0) {
                ballots.end();
                return;
            }
            readPlace();
        }
        throw lines.ended("the file ends within a ballot, which a 0 must close");
    }

    private void readPlace() {
        var line = tokens.line();
        int from = tokens.from();
        for (int at = from; at <= tokens.to(); at++) {
            if (at == tokens.to() || line.charAt(at) == '=') {
                boolean level = from > tokens.from();
                int candidate = candidate(tokens.isQuoted() ? Numbers.NONE : Numbers.whole(line, from, at));
                if (level && ballots.isRegular()) {
                    ballots.irregular(tokens.wrong("two candidates are level, and this method needs one rank each"));
                }
                ballots.list(candidate, level);
                from = at + 1;
            }
        }
    }

    private int candidate(int number) {
        if (number < 1 || number > size) {
            throw tokens.wrong("\"%s\" is no candidate, from 1 to %d".formatted(Shown.of(tokens.word()), size));
        }
        if (seenIn[number - 1] == ballot) {
            throw tokens.wrong("candidate %d is ranked twice on one ballot".formatted(number));
        }
        seenIn[number - 1] = ballot;
        return number - 1;
    }

    private static Candidates numbered(int size) {
        return new Candidates(
                IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList());
    }
}
