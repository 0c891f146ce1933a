package org.hemicycle.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.platform.deadline.Length;
import org.jspecify.annotations.Nullable;

/** The time limits of one election, each as a deadline that says how it came about. */
final class Deadlines {

    private final Election election;
    private final ElectionFiles files;
    private final List<DueDate> all = new ArrayList<>();

    private Deadlines(Election election, ElectionFiles files) {
        this.election = election;
        this.files = files;
    }

    static List<DueDate> of(Election election, ElectionFiles files) {
        return election.isCalled() ? new Deadlines(election, files).all() : List.of();
    }

    private List<DueDate> all() {
        var dates = election.timetable();
        add(ElectionTerm.NOMINATIONS, dates.calledOn(), dates.nominationsUntil());
        add(ElectionTerm.VETTING, dates.nominationsUntil(), dates.vettingUntil());
        add(ElectionTerm.ROLL_FREEZE, dates.vettingUntil(), dates.rollOn());
        var opens = day(dates.opensAt());
        add(ElectionTerm.CAMPAIGN, dates.vettingUntil(), opens);
        add(ElectionTerm.BALLOT, opens, day(dates.closesAt().minusSeconds(1)));
        from(election.ending().closedAt(), ElectionTerm.PUBLICATION);
        from(election.ending().publishedAt(), ElectionTerm.CHALLENGE);
        return List.copyOf(all);
    }

    private void add(ElectionTerm term, LocalDate start, LocalDate end) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(start, end));
        if (days > 0) {
            add(term, start, Length.calendarDays(days));
        }
    }

    private void from(@Nullable Instant start, ElectionTerm term) {
        if (start != null) {
            add(term, day(start), files.rulesOf(election).term(term));
        }
    }

    private void add(ElectionTerm term, LocalDate start, Length length) {
        all.add(DueDate.of(term, files.calendar().deadline(start, length).at(files.now())));
    }

    private LocalDate day(Instant at) {
        return files.calendar().today(at);
    }
}
