package org.hemicycle.elections.selection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers readers: everybody sees the same. */
@Service
@Transactional(readOnly = true)
public class SelectionIndex {

    private final Selections selections;
    private final Nominees nominees;
    private final OfficeCalendar calendar;
    private final JdbcClient db;

    SelectionIndex(Selections selections, Nominees nominees, OfficeCalendar calendar, JdbcClient db) {
        this.selections = selections;
        this.nominees = nominees;
        this.calendar = calendar;
        this.db = db;
    }

    public List<SelectionView> page(int offset, int limit) {
        return db
                .sql("select id from committee_selection order by term_start desc, id offset ? limit ?")
                .params(offset, limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> read(new SelectionId(id)))
                .toList();
    }

    public long count() {
        return db.sql("select count(*) from committee_selection")
                .query(Long.class)
                .single();
    }

    public SelectionView read(SelectionId id) {
        return view(selections.findById(id).orElseThrow(() -> Refused.notFound("This selection")));
    }

    /** The first second after the last day of nominations. */
    public Instant nominationsEnd(SelectionId id) {
        return calendar.beginOf(read(id).nominationsUntil().plusDays(1));
    }

    /** The first second after the last day of comments. */
    public Instant commentsEnd(SelectionId id) {
        return calendar.beginOf(read(id).commentsUntil().plusDays(1));
    }

    private SelectionView view(CommitteeSelection selection) {
        var task = selection.task();
        var choice = selection.choice();
        return new SelectionView(
                selection.id().value(),
                task.title(),
                task.seats(),
                task.termStart(),
                task.listed(),
                task.mostPoints(),
                task.nominationsUntil(),
                task.commentsUntil(),
                selection.state(),
                selection.state() == SelectionState.CALLED ? List.of() : nominees(selection),
                choice != null && choice.departs(),
                choice == null ? null : choice.reason(),
                choice == null ? null : choice.balanceNote(),
                choice == null ? null : choice.endorsement(),
                selection.version());
    }

    private List<SelectionView.Nominee> nominees(CommitteeSelection selection) {
        var shown = selection.nominations().stream()
                .filter(one -> one.state() != NominationState.INELIGIBLE)
                .toList();
        var people = nominees.of(shown.stream().map(Nomination::nominee).toList());
        var means = selection.choice() == null ? Map.<UUID, String>of() : selection.means();
        return shown.stream()
                .map(one -> {
                    var person = people.get(one.nominee());
                    var sheets = selection.sheets().stream()
                            .filter(sheet -> sheet.nominee().equals(one.nominee()))
                            .count();
                    return new SelectionView.Nominee(
                            one.nominee(),
                            person == null ? null : person.name(),
                            person == null ? null : person.organisation(),
                            person == null ? null : person.residence(),
                            one.state(),
                            means.get(one.nominee()),
                            Math.toIntExact(sheets));
                })
                .toList();
    }
}
