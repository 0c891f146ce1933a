package org.hemicycle.elections.election;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is elected, and for how long: the elected take their seats by this. */
@Component
class Terms {

    private final ElectionFiles files;
    private final Slate slate;
    private final Counts counts;
    private final Seating seating;

    Terms(ElectionFiles files, Slate slate, Counts counts, Seating seating) {
        this.files = files;
        this.slate = slate;
        this.counts = counts;
        this.seating = seating;
    }

    /** In the order of the count; without a ballot, whoever was endorsed and is still there. */
    List<String> holders(Election election) {
        return election.isFrozen() ? counts.announced(election).elected() : slate.names(slate.endorsed(election.id()));
    }

    LocalDate lastDay(Election election) {
        var years = files.rulesOf(election).termYears().value();
        return election.plan().termStart().plusYears(years).minusDays(1);
    }

    /** From the first day of the term to the last; who has a seat already keeps it. */
    void seat(Election election) {
        var plan = election.plan();
        seating.seat(election.id(), plan.kind(), holders(election), plan.termStart(), lastDay(election));
    }
}
