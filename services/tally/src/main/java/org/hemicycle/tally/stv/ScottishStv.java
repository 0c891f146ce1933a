package org.hemicycle.tally.stv;

import static org.hemicycle.tally.result.Round.UNIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.result.Round;
import org.hemicycle.tally.result.Round.Action;
import org.hemicycle.tally.stv.Chooser.Choice;
import org.hemicycle.tally.stv.Chooser.How;

/**
 * The single transferable vote by the Scottish Local Government Elections Order 2007, schedule 1: Droop quota, surpluses
 * before exclusions, all of a candidate's papers transferred at values cut off after the fifth decimal.
 */
public final class ScottishStv {

    final Profile profile;
    final int seats;
    final long valid;
    final long quota;
    final Papers papers;
    final boolean[] continuing;
    final List<Round> rounds = new ArrayList<>();
    final List<Integer> elected = new ArrayList<>();
    final List<Integer> excluded = new ArrayList<>();
    final List<Integer> undecided = new ArrayList<>();
    private final List<Integer> withSurplus = new ArrayList<>();
    private final Chooser chooser;

    private ScottishStv(Profile profile, int seats, UnaryOperator<List<Integer>> lot) {
        this.profile = profile.strict();
        this.seats = seats;
        valid = Preferences.valid(profile);
        quota = (valid / (seats + 1L) + 1) * UNIT;
        continuing = new boolean[profile.candidates().size()];
        Arrays.fill(continuing, true);
        papers = new Papers(profile, continuing);
        chooser = new Chooser(rounds, lot);
    }

    /** The lot puts level candidates in an order, best first, or hands back nothing: then a tie that matters stops it. */
    public static StvCount count(Profile profile, int seats, UnaryOperator<List<Integer>> lot) {
        var stv = new ScottishStv(profile, seats, lot);
        stv.run();
        return new StvReport(stv).count();
    }

    private void run() {
        papers.deal();
        record(Action.FIRST_PREFERENCES, List.of(), "First preferences are counted");
        while (!electTheRest() && undecided.isEmpty()) {
            if (withSurplus.isEmpty()) {
                exclude();
            } else {
                transfer();
            }
        }
    }

    /** No more than seats left: they are deemed elected, and nothing is transferred any more. */
    private boolean electTheRest() {
        var left = stillContinuing();
        int open = seats - elected.size();
        if (open > 0 && left.size() > open) {
            return false;
        }
        if (open > 0 && !left.isEmpty()) {
            left.sort(Comparator.comparing(one -> -papers.votes[one]));
            left.forEach(this::elect);
            var last = rounds.remove(rounds.size() - 1);
            rounds.add(RoundLines.withElected(last, left, "deemed elected", profile.candidates()));
        }
        return true;
    }

    private void transfer() {
        var choice = chooser.most(withSurplus);
        if (choice.how() == How.NOT) {
            undecided.addAll(choice.candidates());
            return;
        }
        int from = choice.candidate();
        long surplus = papers.votes[from] - quota;
        withSurplus.remove(Integer.valueOf(from));
        papers.passSurplus(from, quota);
        record(Action.SURPLUS, List.of(from), RoundLines.surplus(name(from), surplus, choice.how()));
    }

    private void exclude() {
        var left = stillContinuing();
        var choice = chooser.fewest(left);
        if (choice.how() == How.NOT && !orderDoesNotMatter(choice, left)) {
            undecided.addAll(choice.candidates());
            return;
        }
        int out = choice.candidate();
        long votes = papers.votes[out];
        continuing[out] = false;
        excluded.add(out);
        papers.passAll(out);
        record(Action.EXCLUSION, List.of(out), RoundLines.exclusion(name(out), votes, choice.how()));
    }

    /** Candidates without votes go one after the other, and nothing changes meanwhile. */
    private boolean orderDoesNotMatter(Choice choice, List<Integer> left) {
        return papers.votes[choice.candidate()] == 0
                && left.size() - choice.candidates().size() >= seats - elected.size();
    }

    private void record(Action action, List<Integer> of, String line) {
        var reached = stillContinuing();
        reached.removeIf(one -> papers.votes[one] < quota);
        reached.sort(Comparator.comparing(one -> -papers.votes[one]));
        for (int one : reached) {
            elect(one);
            if (papers.votes[one] > quota) {
                withSurplus.add(one);
            }
        }
        var votes = new ArrayList<Long>();
        for (long one : papers.votes) {
            votes.add(one);
        }
        var round = new Round(rounds.size() + 1, action, of, votes, papers.exhausted, papers.lost, List.of(), line);
        rounds.add(RoundLines.withElected(round, reached, "elected", profile.candidates()));
    }

    private void elect(int candidate) {
        continuing[candidate] = false;
        elected.add(candidate);
    }

    private List<Integer> stillContinuing() {
        var left = new ArrayList<Integer>();
        for (int candidate = 0; candidate < continuing.length; candidate++) {
            if (continuing[candidate]) {
                left.add(candidate);
            }
        }
        return left;
    }

    private String name(int candidate) {
        return profile.candidates().name(candidate);
    }
}
