package org.hemicycle.tally.record;

import java.util.List;
import java.util.Set;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.points.BordaTable;
import org.hemicycle.tally.points.Incomplete;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Ranking;
import org.hemicycle.tally.schulze.Schulze;
import org.jspecify.annotations.Nullable;

/** The public way to check a count: from the published matrices, where they give the totals. */
record PublicCount(ElectionRecord election, Candidates candidates, PublishedSums sums) {

    /** Totals from a matrix and the ranking that follows. */
    record Recomputed(List<Fraction> totals, Ranking ranking) {}

    @Nullable
    Recomputed recomputed() {
        var ranks = sums.rankCounts();
        var pairs = sums.pairwise();
        if (election.method() == Method.BORDA && ranks != null) {
            var table = new RankTable(candidates, ranks, sums.ballots("valid"));
            if (table.isComplete() || election.rules().incomplete() == Incomplete.ZERO) {
                var counted = BordaTable.count(table, Incomplete.ZERO);
                return new Recomputed(counted.totals(), counted.ranking());
            }
        }
        if (election.method() == Method.SCHULZE && pairs != null) {
            var control = new Control("", Fraction.ZERO, Fraction.ZERO);
            var counted = Schulze.count(candidates.names(), pairs, new Ballots(0, 0, 0, 0), control);
            return new Recomputed(counted.totals(), counted.ranking());
        }
        return null;
    }

    Check check() {
        var recomputed = recomputed();
        if (recomputed == null) {
            return orderOfTotals();
        }
        return Check.of(
                Step.COUNT,
                recomputed.totals().equals(sums.totals()) && sameOrder(recomputed.ranking()),
                "The published matrix gives the published totals and ranking.",
                "The published matrix gives the totals %s and another ranking or totals than published."
                        .formatted(recomputed.totals()));
    }

    /** Without a matrix the totals stand for themselves; the ranking must still follow them. */
    private Check orderOfTotals() {
        boolean byTotals = election.method() != Method.SCHULZE && election.method() != Method.STV_SCOTTISH;
        if (byTotals && !sameOrder(Ranking.byTotals(sums.totals()))) {
            return new Check(Step.COUNT, Check.Verdict.FAILED, "The ranking does not follow the totals.");
        }
        return Check.left(Step.COUNT, "This edition holds no matrix that the totals follow from.");
    }

    private boolean sameOrder(Ranking ranking) {
        return ranking.groups().stream()
                .map(Set::copyOf)
                .toList()
                .equals(sums.ranking().groups().stream().map(Set::copyOf).toList());
    }

    /** What the totals, or for Schulze the pairs, must add up to. */
    Check controlSum() {
        var pairs = sums.pairwise();
        if (election.method() == Method.SCHULZE && pairs == null) {
            return Check.left(Step.CONTROL_SUM, "The control sum is that of the pairwise matrix, which is withheld.");
        }
        if (election.method() == Method.STV_SCOTTISH) {
            return new RoundSums(election.result()).check(sums);
        }
        var sum = election.method() == Method.SCHULZE && pairs != null ? sum(pairs) : Fraction.sum(sums.totals());
        return Check.of(
                Step.CONTROL_SUM,
                sum.equals(sums.controlSum()),
                "The control sum %s holds.".formatted(sum),
                "The control sum is %s.".formatted(sum));
    }

    private static Fraction sum(long[][] matrix) {
        long sum = 0;
        for (var row : matrix) {
            for (long count : row) {
                sum += count;
            }
        }
        return Fraction.of(sum);
    }
}
