package org.hemicycle.tally.seats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Evidence;
import org.hemicycle.tally.result.Ranking;
import org.hemicycle.tally.tie.Ladder;
import org.hemicycle.tally.tie.Split;

/** Seats candidates one by one in the order of a ranking, within limits, looking ahead; never undoes a step. */
public final class Allocation {

    private final Evidence evidence;
    private final Candidates candidates;
    private final Committee committee;
    private final Ladder ladder;
    private final IntFunction<String> merit;
    private final Deque<Tied> turns = new ArrayDeque<>();
    private final Minutes minutes = new Minutes();

    private Allocation(Evidence evidence, SeatRules rules, IntFunction<String> merit) {
        this.evidence = evidence;
        this.candidates = evidence.candidates();
        this.ladder = rules.ladder();
        this.merit = merit;
        committee = new Committee(candidates, rules.limits(), rules.seats());
    }

    /** The merit of a candidate is shown in the trace, as {@code 466 points}. */
    public static Seating of(Ranking ranking, Evidence evidence, SeatRules rules, IntFunction<String> merit) {
        var allocation = new Allocation(evidence, rules, merit);
        ranking.groups().forEach(group -> allocation.enter(group, rules.declined()));
        while (!allocation.turns.isEmpty()) {
            allocation.next(allocation.turns.remove());
        }
        return new Deviations(allocation.committee, allocation.candidates)
                .seating(allocation.minutes, allocation.available(ranking.flat(), rules.declined()), rules.standby());
    }

    /** Who declined is passed over: nothing else changes for the others. */
    private void enter(List<Integer> group, Set<String> declined) {
        var standing = available(group, declined);
        var gone = new Verdict(Outcome.DECLINED, "not available any more: the next in this order moves up");
        group.stream()
                .filter(one -> !standing.contains(one))
                .forEach(one -> minutes.decide(candidates.name(one), merit.apply(one), gone));
        if (!standing.isEmpty()) {
            turns.add(new Tied(standing, 0));
        }
    }

    private List<Integer> available(List<Integer> group, Set<String> declined) {
        return group.stream()
                .filter(one -> !declined.contains(candidates.name(one)))
                .toList();
    }

    private record Tied(List<Integer> candidates, int step) {}

    private void next(Tied turn) {
        var behind = turns.stream().flatMap(tied -> tied.candidates().stream()).collect(Collectors.toList());
        if (!Orders.matter(committee, turn.candidates(), behind)) {
            seatAll(turn.candidates(), behind);
        } else if (turn.step() < ladder.steps().size()) {
            climb(turn, behind);
        } else {
            leaveOpen(turn.candidates(), behind, "the declared ladder has no further step");
        }
    }

    private void seatAll(List<Integer> group, List<Integer> behind) {
        for (int turn = 0; turn < group.size(); turn++) {
            int candidate = group.get(turn);
            var later = Stream.concat(group.subList(turn + 1, group.size()).stream(), behind.stream())
                    .toList();
            var verdict = committee.judge(candidate, later);
            if (verdict.outcome() == Outcome.ELECTED) {
                committee.seat(candidate);
            }
            minutes.decide(candidates.name(candidate), merit.apply(candidate), verdict);
        }
    }

    private void climb(Tied turn, List<Integer> behind) {
        var step = ladder.steps().get(turn.step());
        var split = step.split(turn.candidates(), evidence);
        minutes.add("Tie of %s; %s: %s.".formatted(list(turn.candidates()), step.name(), told(split)));
        if (split.awaited()) {
            leaveOpen(turn.candidates(), behind, split.reason());
            return;
        }
        for (int group = split.groups().size() - 1; group >= 0; group--) {
            turns.addFirst(new Tied(split.groups().get(group), turn.step() + 1));
        }
    }

    private void leaveOpen(List<Integer> tied, List<Integer> behind, String reason) {
        turns.clear();
        var open = new Verdict(Outcome.UNDECIDED, "tied, and " + reason);
        tied.forEach(one -> minutes.decide(candidates.name(one), merit.apply(one), open));
        minutes.deviate("TIE_UNRESOLVED(%s)".formatted(list(tied)));
        var after = committee.limits().isEmpty()
                ? new Verdict(Outcome.NOT_ELECTED, "the seats left go to tied candidates")
                : new Verdict(Outcome.UNDECIDED, "it depends on how the tie is broken");
        behind.forEach(one -> minutes.decide(candidates.name(one), merit.apply(one), after));
    }

    private String told(Split split) {
        if (!split.helps()) {
            return split.reason();
        }
        return split.groups().stream().map(this::list).collect(Collectors.joining(" before ")) + " (" + split.reason()
                + ")";
    }

    private String list(List<Integer> group) {
        return String.join(", ", candidates.names(group));
    }
}
