package org.hemicycle.elections.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a selection. Each is one transaction. */
@Service
@Transactional
public class SelectionProcedure {

    private final Selections selections;
    private final Nominees nominees;
    private final SelectionWorkflow workflow;
    private final SelectionSeats seats;
    private final OfficeCalendar calendar;
    private final Clock clock;

    SelectionProcedure(
            Selections selections,
            Nominees nominees,
            SelectionWorkflow workflow,
            SelectionSeats seats,
            OfficeCalendar calendar,
            Clock clock) {
        this.selections = selections;
        this.nominees = nominees;
        this.workflow = workflow;
        this.seats = seats;
        this.calendar = calendar;
        this.clock = clock;
    }

    public SelectionId call(Task task) {
        SelectionRule.TERM_FROM_ROTATION.require(seats.isRotation(task.termStart()));
        var selection = selections.save(CommitteeSelection.call(task, clock.instant()));
        workflow.begin(selection.id());
        return selection.id();
    }

    /** @param account of the nominee, where they have one: it must not be that of a committee member */
    public UUID nominate(SelectionId id, String name, String organisation, String residence, @Nullable UUID account) {
        var nominee = UUID.randomUUID();
        var selection = find(id);
        selection.nominate(nominee, account, today());
        selections.save(selection);
        nominees.keep(nominee, new Nominees.Person(name, organisation, residence), account);
        return nominee;
    }

    public void longlist(SelectionId id, IfMatch ifMatch, List<UUID> eligible) {
        change(id, ifMatch, selection -> selection.longlist(eligible, clock.instant()));
        workflow.longlisted(id);
    }

    public void score(SelectionId id, UUID member, UUID nominee, List<Integer> points) {
        var selection = find(id);
        selection.score(member, nominee, points);
        selections.save(selection);
    }

    public void shortlist(SelectionId id, IfMatch ifMatch, List<UUID> goOn) {
        change(id, ifMatch, selection -> selection.shortlist(goOn, today(), clock.instant()));
        workflow.shortlisted(id);
    }

    public void choose(
            SelectionId id, IfMatch ifMatch, List<UUID> chosen, UUID runnerUp, String reason, String balanceNote) {
        change(id, ifMatch, selection -> selection.choose(chosen, runnerUp, reason, balanceNote, clock.instant()));
        workflow.chosen(id);
    }

    /** The selected take seats that are free from the first day of the term. */
    public void endorse(SelectionId id, IfMatch ifMatch, String resolution) {
        change(id, ifMatch, selection -> selection.endorse(resolution, clock.instant()));
        var endorsed = find(id);
        seats.seat(id, nominees.selected(endorsed.selected()), endorsed.task().termStart());
        workflow.endorsed(id);
    }

    private void change(SelectionId id, IfMatch ifMatch, Consumer<CommitteeSelection> step) {
        var selection = find(id);
        ifMatch.require(selection.version());
        step.accept(selection);
        selections.save(selection);
    }

    private CommitteeSelection find(SelectionId id) {
        return selections.findById(id).orElseThrow(() -> Refused.notFound("This selection"));
    }

    private LocalDate today() {
        return calendar.today(clock.instant());
    }
}
