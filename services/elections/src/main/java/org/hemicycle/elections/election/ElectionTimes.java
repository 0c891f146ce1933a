package org.hemicycle.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.round.RoundIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When something is due in an election, and when its instants are. Asked anew each time, since they may move. */
@Service
@Transactional(readOnly = true)
public class ElectionTimes {

    private static final int NEVER = 3650;

    private final ElectionFiles files;
    private final RoundIndex index;

    ElectionTimes(ElectionFiles files, RoundIndex index) {
        this.files = files;
        this.index = index;
    }

    /** The first second after the last day of nominations. */
    public Instant nominationsEnd(ElectionId id) {
        return end(files.find(id).timetable().nominationsUntil()).plusSeconds(1);
    }

    public Instant vettingDue(ElectionId id) {
        return end(files.find(id).timetable().vettingUntil());
    }

    public Instant rollDue(ElectionId id) {
        return end(files.find(id).timetable().rollOn());
    }

    public Instant opensAt(ElectionId id) {
        return files.find(id).timetable().opensAt();
    }

    public Instant closesAt(ElectionId id) {
        return files.find(id).timetable().closesAt();
    }

    /** The next one that lies within the ballot; long after it when there is none left. */
    public Instant reminderDue(ElectionId id) {
        var election = files.find(id);
        var dates = election.timetable();
        return files.rulesOf(election).reminders().value().stream()
                .map(days -> dates.closesAt().minus(days, ChronoUnit.DAYS))
                .filter(instant -> instant.isAfter(dates.opensAt()))
                .sorted()
                .skip(election.reminded())
                .findFirst()
                .orElse(dates.closesAt().plus(NEVER, ChronoUnit.DAYS));
    }

    /** From the day on which it can be published: that of the count, or of the end of a run-off. */
    public Instant publicationDue(ElectionId id) {
        var election = files.find(id);
        var closed = election.ending().closedAt();
        var held = closed == null || !index.of(id.value()).isEmpty() ? files.now() : closed;
        var start = files.calendar().today(held);
        return files.calendar()
                .deadline(start, files.rulesOf(election).term(ElectionTerm.PUBLICATION))
                .due()
                .orElseThrow();
    }

    /** The first second in which the result can no longer be challenged. */
    public Instant challengeEnd(ElectionId id) {
        var until = files.find(id).ending().challengeUntil();
        return (until == null ? files.now() : until).plusSeconds(1);
    }

    private Instant end(LocalDate day) {
        return files.calendar().kind().endOf(day);
    }
}
