package org.hemicycle.membership.standing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemicycle.membership.standing.Timeline.Turn;

/** Everything entered about one government, and what follows from it for a day. */
record History(List<Entry> entries) {

    History {
        entries = entries.stream().map(Entry::corrected).toList();
    }

    Standing on(LocalDate day) {
        var statuses = timeline(entry -> entry.kind() == EntryKind.STATUS, Function.identity());
        var recorded = statuses.on(day);
        var possible = possible(statuses.possibleOn(day));
        var votes = timeline(entry -> entry.kind() == EntryKind.VOTING_RIGHTS, Entry::votes);
        var period = recorded.map(Entry::period);
        return new Standing(
                day,
                recorded.map(Entry::to).orElse(null),
                possible.size() == 1,
                possible,
                recorded.map(Entry::ground).orElse(null),
                recorded.map(Entry::effective).orElse(null),
                flagsOn(day, votes, recorded),
                votes.on(day).orElse(null),
                votes.possibleOn(day).certain(),
                period.orElse(null),
                period.flatMap(this::began).orElse(null));
    }

    private Optional<EffectiveDate> began(int period) {
        return Optional.of(firstOf(period).effective());
    }

    /** The entry that began a period. */
    Entry firstOf(int period) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.STATUS && Objects.equals(entry.period(), period))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> possible(Timeline.Possible<Entry> entries) {
        var statuses = new LinkedHashSet<String>();
        if (entries.nothingYet()) {
            statuses.add(Standing.NONE);
        }
        for (var entry : entries.values()) {
            statuses.add(Objects.requireNonNull(entry.to()).name());
            if (entry.alsoPossible() != null) {
                statuses.add(entry.alsoPossible().name());
            }
        }
        return List.copyOf(statuses);
    }

    private List<Standing.FlagOn> flagsOn(LocalDate day, Timeline<Boolean> votes, Optional<Entry> status) {
        var raised = new ArrayList<Standing.FlagOn>();
        for (var flag : Flag.values()) {
            raisedOn(day, timeline(entry -> entry.flag() == flag, entry -> entry.kind() == EntryKind.FLAG_RAISED))
                    .ifPresent(certain -> raised.add(new Standing.FlagOn(flag, certain)));
        }
        var participates = status.map(Entry::to).filter(Status::participates).isPresent();
        var possible = votes.possibleOn(day);
        if (participates && possible.values().contains(false)) {
            raised.add(new Standing.FlagOn(Flag.NON_VOTING, possible.certain()));
        }
        return raised;
    }

    private static Optional<Boolean> raisedOn(LocalDate day, Timeline<Boolean> flag) {
        var possible = flag.possibleOn(day);
        return possible.values().contains(true) ? Optional.of(possible.certain()) : Optional.empty();
    }

    private <T> Timeline<T> timeline(Predicate<Entry> which, Function<Entry, T> value) {
        return new Timeline<>(entries.stream()
                .filter(which)
                .map(entry -> new Turn<>(entry.effective(), value.apply(entry)))
                .toList());
    }

    List<HistoryView.Period> periods() {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.STATUS && entry.from() == null)
                .map(first -> period(Objects.requireNonNull(first.period()), first.effective()))
                .toList();
    }

    private HistoryView.Period period(int number, EffectiveDate began) {
        var last = entries.stream()
                .filter(entry -> Objects.equals(entry.period(), number))
                .filter(entry -> entry.to() != null && !entry.to().participates())
                .findFirst();
        return new HistoryView.Period(
                number,
                began,
                last.map(Entry::effective).orElse(null),
                last.map(Entry::ground).orElse(null));
    }

    static SortedMap<String, History> byCountry(List<Entry> entries) {
        return entries.stream()
                .collect(groupingBy(Entry::country, TreeMap::new, collectingAndThen(toList(), History::new)));
    }
}
