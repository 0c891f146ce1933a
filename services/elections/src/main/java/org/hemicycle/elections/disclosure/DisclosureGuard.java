package org.hemicycle.elections.disclosure;

import static org.hemicycle.elections.disclosure.Finding.Kind.ALL_BUT_ONE;
import static org.hemicycle.elections.disclosure.Finding.Kind.FEW_VOTERS;
import static org.hemicycle.elections.disclosure.Finding.Kind.SMALL_CELL;
import static org.hemicycle.elections.disclosure.Finding.Kind.UNANIMOUS;
import static org.hemicycle.elections.disclosure.Finding.Kind.UNANIMOUS_REMAINDER;
import static org.hemicycle.elections.disclosure.Finding.Kind.UNIQUE_RANKING;

import java.util.ArrayList;
import java.util.List;

/**
 * Asked before anything is published of a secret vote: computes what the figures would give away of single voters, and
 * says what may be shown instead. Each kind of figure is judged by itself.
 *
 * @param k of how many voters a figure must speak at least
 */
public record DisclosureGuard(int k) {

    private static final int K = 5;

    public DisclosureGuard {
        if (k < 2) {
            throw new IllegalArgumentException("Fewer than two hide nobody");
        }
    }

    /** For whatever has no rule set of its own. */
    public static DisclosureGuard usual() {
        return new DisclosureGuard(K);
    }

    /**
     * The parts of a group, as in how many took part in which way. Nothing shown: publish the size of the group, if that
     * may be told.
     */
    public Release<List<Integer>> parts(List<Integer> parts) {
        return parts.stream().anyMatch(part -> part > 0 && part < k)
                ? Release.nothing(
                        List.of(new Finding(SMALL_CELL, "A figure stands for fewer than %d members.".formatted(k))))
                : Release.whole(List.copyOf(parts));
    }

    /**
     * The counts of a secret vote of one electorate. That few voted against is no breach: it does not say who.
     *
     * @param told how those voted who told it themselves, with their consent
     */
    public Release<VoteCounts> counts(VoteCounts counts, VoteCounts told) {
        var findings = new ArrayList<Finding>();
        int voters = counts.voters();
        if (voters < k) {
            findings.add(new Finding(FEW_VOTERS, "Only %d voted; counts are shown from %d on.".formatted(voters, k)));
        }
        if (voters > 0 && counts.most() == voters) {
            findings.add(new Finding(
                    UNANIMOUS, "All %d voted alike: the counts would be everybody's vote.".formatted(voters)));
        } else if (voters > 1 && counts.most() == voters - 1) {
            findings.add(new Finding(
                    ALL_BUT_ONE, "All but one of %d voted alike: that one would know every vote.".formatted(voters)));
        } else {
            remainder(counts.without(told), told).ifPresent(findings::add);
        }
        return findings.isEmpty() ? Release.whole(counts) : Release.nothing(findings);
    }

    private static java.util.Optional<Finding> remainder(VoteCounts rest, VoteCounts told) {
        boolean givesAway = told.voters() > 0 && rest.voters() > 0 && rest.most() >= rest.voters() - 1;
        return givesAway
                ? java.util.Optional.of(new Finding(
                        UNANIMOUS_REMAINDER,
                        "After %d told their votes, the counts would tell those of the other %d."
                                .formatted(told.voters(), rest.voters())))
                : java.util.Optional.empty();
    }

    /**
     * Rank and pairwise matrices of ranked ballots. Nothing shown: publish the outcome and the candidates' totals.
     */
    public Release<RankCounts> ranks(RankCounts ranks) {
        var findings = new ArrayList<Finding>();
        if (ranks.ballots() < k) {
            findings.add(new Finding(
                    FEW_VOTERS, "Only %d ballots; ranks are shown from %d on.".formatted(ranks.ballots(), k)));
        }
        if (ranks.ballots() > 0 && ranks.cells().anyMatch(cell -> cell == ranks.ballots())) {
            findings.add(new Finding(UNANIMOUS, "All ballots put a candidate at the same rank."));
        }
        if (ranks.cells().anyMatch(cell -> cell == 1)) {
            findings.add(new Finding(
                    UNIQUE_RANKING, "A rank was given by one ballot: its voter's order could be recognised."));
        }
        long small = ranks.cells().filter(cell -> cell > 0 && cell < k).count();
        if (small > 0) {
            findings.add(
                    new Finding(SMALL_CELL, "%d of the figures stand for fewer than %d ballots.".formatted(small, k)));
        }
        return findings.isEmpty() ? Release.whole(ranks) : Release.nothing(findings);
    }

    /** Turnout by group, beside the turnout of all. Groups that would tell of single voters are held back. */
    public Release<List<GroupTurnout>> turnout(List<GroupTurnout> groups) {
        return new HeldBackGroups(k, groups).release();
    }
}
