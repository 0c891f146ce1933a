package org.hemicycle.tally.read;

import java.util.Arrays;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Marking;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.ProfileBuilder;
import org.hemicycle.tally.ballot.Unlisted;

/**
 * Ballots of the Kubernetes steering elections: the first line names the candidates, every other line is a ballot with a
 * rank for each, from 1 to the number of candidates, equal ranks allowed, or "No opinion".
 */
final class KubernetesCsv {

    private static final String NO_OPINION = "No opinion";

    private final Lines lines;
    private final Candidates candidates;
    private final ProfileBuilder ballots;
    private final int[] ranks;
    private final int[] given;

    private KubernetesCsv(Lines lines, Candidates candidates) {
        this.lines = lines;
        this.candidates = candidates;
        ballots = new ProfileBuilder(candidates, Unlisted.NO_OPINION, Marking.FIRST_PLACE);
        ranks = new int[candidates.size()];
        given = new int[candidates.size() + 1];
    }

    static Profile read(Lines lines) {
        if (!lines.next()) {
            throw lines.ended("the file is empty");
        }
        var csv = new KubernetesCsv(lines, Header.candidates(lines, Cells.of(lines)));
        while (lines.next()) {
            csv.ballot();
        }
        return csv.ballots.build();
    }

    private void ballot() {
        if (!plainRanks(lines.text())) {
            quotedRanks();
        }
        if (ballots.isRegular()) {
            ballots.irregular(RankOrder.irregular(lines, ranks));
        }
        if (!ballots.begin(1)) {
            throw lines.wrong(1, "these are more ballots than can be counted");
        }
        Arrays.fill(given, 0);
        for (int rank : ranks) {
            given[rank]++;
        }
        for (int rank = 1; rank < given.length; rank++) {
            list(rank);
        }
        ballots.end();
    }

    private void list(int rank) {
        boolean level = false;
        for (int candidate = 0, left = given[rank]; left > 0; candidate++) {
            if (ranks[candidate] == rank) {
                ballots.list(candidate, level);
                level = true;
                left--;
            }
        }
    }

    /** Digits and commas alone, as nearly all lines are; false if there is anything else. */
    private boolean plainRanks(String text) {
        int cell = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ',') {
                int rank = Numbers.whole(text, from, at);
                if (cell == ranks.length || rank < 1 || rank > ranks.length) {
                    return false;
                }
                ranks[cell++] = rank;
                from = at + 1;
            }
        }
        return cell == ranks.length;
    }

    private void quotedRanks() {
        var cells = Cells.of(lines);
        if (cells.size() != ranks.length) {
            int cell = Math.min(cells.size(), ranks.length) + 1;
            throw lines.wrong(cell, "%d cells stand under %d candidates".formatted(cells.size(), ranks.length));
        }
        for (int cell = 0; cell < ranks.length; cell++) {
            ranks[cell] = rank(cells.get(cell), cell);
        }
    }

    private int rank(String text, int cell) {
        if (text.equalsIgnoreCase(NO_OPINION)) {
            return 0;
        }
        int rank = Numbers.whole(text);
        if (rank < 1 || rank > ranks.length) {
            throw lines.wrong(
                    cell + 1,
                    "\"%s\" is no rank for %s: a number from 1 to %d or \"%s\" is expected"
                            .formatted(Shown.of(text), candidates.name(cell), ranks.length, NO_OPINION));
        }
        return rank;
    }
}
