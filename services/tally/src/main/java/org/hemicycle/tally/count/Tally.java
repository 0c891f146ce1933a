package org.hemicycle.tally.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Evidence;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.ballot.Profile;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.ballot.Votes;
import org.hemicycle.tally.marks.Marks;
import org.hemicycle.tally.points.Borda;
import org.hemicycle.tally.points.BordaTable;
import org.hemicycle.tally.points.GivenPoints;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.schulze.Schulze;
import org.hemicycle.tally.seats.Allocation;
import org.hemicycle.tally.seats.SeatRules;
import org.hemicycle.tally.stv.ScottishStv;

/** One election, from votes and rules to its result. The same votes and rules always give the same result. */
public final class Tally {

    private final Method method;
    private final int seats;
    private final Rules rules;

    public Tally(Method method, int seats, Rules rules) {
        this.method = method;
        this.seats = seats;
        this.rules = rules;
        if (seats < 1) {
            throw new Uncountable("There must be at least one seat.");
        }
        if (!rules.terms().isEmpty() && rules.terms().size() != seats) {
            throw new Uncountable(
                    "There are %d terms for %d seats.".formatted(rules.terms().size(), seats));
        }
        if (method == Method.STV_SCOTTISH && rules.limits().declared()) {
            throw new Uncountable("Limits on seats apply to methods that yield a ranking; stv-scottish takes none.");
        }
        if (method == Method.STV_SCOTTISH && !rules.declined().isEmpty()) {
            throw new Uncountable("Who declined is passed over in a ranking; stv-scottish yields none.");
        }
    }

    /** Names withdrawn by the file are struck as those of the rules are. */
    public Result count(Votes votes, List<String> withdrawnByFile) {
        var struck = new HashSet<>(rules.withdrawn());
        struck.addAll(withdrawnByFile);
        var counted = strike(votes, struck);
        if (counted.candidates().size() == 0) {
            throw new Uncountable("No candidate is left to count.");
        }
        return method == Method.STV_SCOTTISH ? stv(votes, counted) : ranked(votes, counted);
    }

    private Votes strike(Votes votes, Set<String> names) {
        var meant = votes instanceof Profile profile && rules.unlisted().isPresent()
                ? profile.reading(rules.unlisted().get())
                : votes;
        if (names.isEmpty()) {
            return meant;
        }
        if (meant instanceof Profile profile) {
            return profile.without(names);
        }
        throw new Uncountable("A candidate can be struck from ballots only, not from a table.");
    }

    private Result stv(Votes all, Votes votes) {
        if (!(votes instanceof Profile profile)) {
            throw needsBallots();
        }
        var lot = rules.ladder().lot();
        var count = ScottishStv.count(
                profile,
                seats,
                tied -> lot.map(drawn -> drawn.draw(tied, profile.candidates())).orElse(List.of()));
        return new Result(
                method,
                seats,
                rules,
                all.candidates(),
                votes.candidates(),
                count.counted(),
                StvSeating.of(count, seats, profile.candidates()),
                new Evidence(votes),
                Optional.of(count));
    }

    private Result ranked(Votes all, Votes votes) {
        var evidence = new Evidence(votes);
        var counted = counted(votes, evidence);
        var seatRules = new SeatRules(
                seats, rules.limits().of(votes.candidates()), rules.ladder(), rules.standby(), rules.declined());
        var seating = method == Method.MAJORITY
                ? MajoritySeating.of(votes.candidates(), counted.totals())
                : Allocation.of(
                        counted.ranking(),
                        evidence,
                        seatRules,
                        candidate -> counted.totals().get(candidate) + " " + method.merit());
        return new Result(
                method,
                seats,
                rules,
                all.candidates(),
                votes.candidates(),
                counted,
                seating,
                evidence,
                Optional.empty());
    }

    private Counted counted(Votes votes, Evidence evidence) {
        if (votes instanceof Profile profile) {
            return counted(profile, evidence);
        }
        if (votes instanceof RankTable table && method == Method.BORDA) {
            return BordaTable.count(table, rules.incomplete());
        }
        if (votes instanceof RankTable table && (method == Method.PLURALITY || method == Method.MAJORITY)) {
            return Marks.plurality(table);
        }
        if (votes instanceof PointsTable table && method != Method.SCHULZE && method != Method.MAJORITY) {
            return GivenPoints.count(table);
        }
        throw needsBallots();
    }

    private Counted counted(Profile profile, Evidence evidence) {
        return switch (method) {
            case BORDA -> Borda.count(profile, rules.incomplete(), rules.equalRanks());
            case SCHULZE -> Schulze.count(profile, evidence.pairwise().orElseThrow());
            case APPROVAL -> Marks.approval(profile);
            case BLOCK -> Marks.block(profile, rules.marks().orElse(seats));
            case PLURALITY, MAJORITY -> Marks.plurality(profile);
            case STV_SCOTTISH -> throw new IllegalStateException("STV is counted by itself");
        };
    }

    private Uncountable needsBallots() {
        return new Uncountable("%s needs the ballots; this file is a table of sums.".formatted(method.code()));
    }
}
