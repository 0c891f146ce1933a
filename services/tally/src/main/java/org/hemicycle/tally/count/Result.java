package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.ballot.Evidence;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.seats.Seating;
import org.hemicycle.tally.stv.StvCount;

/** The result of an election: what was counted, who is seated, and the evidence. Numbers of candidates are those counted. */
public record Result(
        Method method,
        int seats,
        Rules rules,
        Candidates standing,
        Candidates candidates,
        Counted counted,
        Seating seating,
        Evidence evidence,
        Optional<StvCount> stv) {

    /** Who stood and was struck before the count. */
    public List<String> withdrawn() {
        return standing.names().stream()
                .filter(name -> candidates.number(name).isEmpty())
                .toList();
    }

    public Fraction total(String candidate) {
        return counted.totals().get(candidates.number(candidate).orElseThrow());
    }

    /** The steps of the method, then those of the allocation. */
    public List<String> trace() {
        var trace = new ArrayList<>(counted.trace());
        trace.addAll(seating.trace());
        return trace;
    }

    /** Points between the last who is seated and the best who is not; nothing if there is no such pair. */
    public Optional<Fraction> margin() {
        var elected = seating.elected();
        var least = elected.stream().map(this::total).min(Fraction::compareTo);
        var most = candidates.names().stream()
                .filter(name -> !elected.contains(name) && !rules.declined().contains(name))
                .map(this::total)
                .max(Fraction::compareTo);
        return least.isPresent() && most.isPresent() ? Optional.of(least.get().minus(most.get())) : Optional.empty();
    }
}
