package org.hemicycle.elections.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionSeats.Selected;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands by when a seat of civil society falls free: the runner-up of the last selection, for a while. */
@Service
@Transactional
public class Standbys {

    private final Selections selections;
    private final Nominees nominees;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final JdbcClient db;
    private final SelectionRules.Book rules = SelectionRules.Book.read();

    Standbys(Selections selections, Nominees nominees, OfficeCalendar calendar, Clock clock, JdbcClient db) {
        this.selections = selections;
        this.nominees = nominees;
        this.calendar = calendar;
        this.clock = clock;
        this.db = db;
    }

    /** Whoever stands by, and by which selection. */
    public record Standby(SelectionId selection, Selected person) {}

    /** Takes the standby of that day, if there is one: nobody else can after that. */
    public Optional<Standby> take(LocalDate vacantFrom, String seat, LocalDate until) {
        return newestBefore(vacantFrom)
                .filter(selection -> isWithin(selection.task().termStart(), vacantFrom))
                .filter(CommitteeSelection::hasStandby)
                .map(selection -> take(selection, seat, vacantFrom, until));
    }

    private Standby take(CommitteeSelection selection, String seat, LocalDate from, LocalDate until) {
        var nominee = selection.seatStandby(seat, from, until, clock.instant());
        selections.save(selection);
        return new Standby(selection.id(), nominees.selected(List.of(nominee)).getFirst());
    }

    /** During the year that begins with the term, as long as the rules say. */
    private boolean isWithin(LocalDate termStart, LocalDate day) {
        var standby = rules.inForceOn(termStart).standby().value();
        return day.isBefore(standby.after(termStart, calendar.workingDays()));
    }

    private Optional<CommitteeSelection> newestBefore(LocalDate day) {
        return db.sql("""
            select id from committee_selection where state = 'ENDORSED' and term_start <= ?
            order by term_start desc, id limit 1\
            """)
                .param(day)
                .query(UUID.class)
                .optional()
                .flatMap(id -> selections.findById(new SelectionId(id)));
    }
}
