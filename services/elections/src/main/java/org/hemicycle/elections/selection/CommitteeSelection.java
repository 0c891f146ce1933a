package org.hemicycle.elections.selection;

import static org.hemicycle.elections.selection.SelectionRule.AS_MANY_AS_SEATS;
import static org.hemicycle.elections.selection.SelectionRule.NOMINATED;
import static org.hemicycle.elections.selection.SelectionRule.NOMINATIONS_RUN;
import static org.hemicycle.elections.selection.SelectionRule.ONE_SHEET;
import static org.hemicycle.elections.selection.SelectionRule.ON_COMMITTEE;
import static org.hemicycle.elections.selection.SelectionRule.POINTS_IN_RANGE;
import static org.hemicycle.elections.selection.SelectionRule.REASON_FOR_DEPARTURE;
import static org.hemicycle.elections.selection.SelectionRule.SCORED;
import static org.hemicycle.elections.selection.SelectionRule.STEP_IN_ORDER;
import static org.hemicycle.elections.selection.SelectionRule.WINDOW_OVER;
import static org.hemicycle.elections.selection.SelectionState.CALLED;
import static org.hemicycle.elections.selection.SelectionState.CHOSEN;
import static org.hemicycle.elections.selection.SelectionState.ENDORSED;
import static org.hemicycle.elections.selection.SelectionState.LONGLISTED;
import static org.hemicycle.elections.selection.SelectionState.SHORTLISTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One selection of civil-society members by a committee, from the call to the endorsement. */
@Table("committee_selection")
final class CommitteeSelection extends AbstractAggregateRoot<CommitteeSelection> {

    @Id
    private final SelectionId id;

    @Version
    private int version;

    @Embedded.Empty
    private final Task task;

    private SelectionState state;

    @Embedded.Nullable
    private @Nullable Choice choice;

    @MappedCollection(idColumn = "selection", keyColumn = "place")
    private final List<Nomination> nominations;

    @MappedCollection(idColumn = "selection", keyColumn = "place")
    private final List<Sheet> sheets;

    CommitteeSelection(
            SelectionId id,
            int version,
            Task task,
            SelectionState state,
            @Nullable Choice choice,
            List<Nomination> nominations,
            List<Sheet> sheets) {
        this.id = id;
        this.version = version;
        this.task = task;
        this.state = state;
        this.choice = choice;
        this.nominations = nominations;
        this.sheets = sheets;
    }

    static CommitteeSelection call(Task task, Instant at) {
        SelectionRule.FIVE_MEMBERS.require(new HashSet<>(task.members()).size() == 5);
        SelectionRule.DATES_IN_ORDER.require(task.nominationsUntil().isBefore(task.commentsUntil())
                && task.commentsUntil().isBefore(task.termStart()));
        var selection =
                new CommitteeSelection(SelectionId.next(), 0, task, CALLED, null, new ArrayList<>(), new ArrayList<>());
        selection.registerEvent(
                new SelectionEvent.Called(selection.id, task.seats(), task.termStart(), task.nominationsUntil(), at));
        return selection;
    }

    void nominate(UUID nominee, @Nullable UUID person, LocalDate today) {
        STEP_IN_ORDER.require(state == CALLED);
        NOMINATIONS_RUN.require(!today.isAfter(task.nominationsUntil()));
        SelectionRule.NOT_ON_COMMITTEE.require(person == null || !task.members().contains(person));
        nominations.add(new Nomination(nominee, NominationState.RECEIVED));
    }

    void longlist(List<UUID> eligible, Instant at) {
        STEP_IN_ORDER.require(state == CALLED);
        requireNominated(eligible, NominationState.RECEIVED);
        settle(eligible, NominationState.LONGLISTED, NominationState.INELIGIBLE);
        state = LONGLISTED;
        registerEvent(new SelectionEvent.Longlisted(id, List.copyOf(eligible), task.commentsUntil(), at));
    }

    void score(UUID member, UUID nominee, List<Integer> points) {
        STEP_IN_ORDER.require(state == LONGLISTED);
        ON_COMMITTEE.require(task.members().contains(member));
        requireNominated(List.of(nominee), NominationState.LONGLISTED);
        ONE_SHEET.require(!new Sheets(sheets).hasOne(member, nominee));
        POINTS_IN_RANGE.require(points.size() == task.listed().size()
                && points.stream().allMatch(point -> point >= 0 && point <= task.mostPoints()));
        sheets.add(Sheet.of(member, nominee, points));
    }

    void shortlist(List<UUID> goOn, LocalDate today, Instant at) {
        STEP_IN_ORDER.require(state == LONGLISTED);
        WINDOW_OVER.require(today.isAfter(task.commentsUntil()));
        requireNominated(goOn, NominationState.LONGLISTED);
        SCORED.require(new Sheets(sheets).areAllScored(goOn));
        settle(goOn, NominationState.SHORTLISTED, NominationState.NOT_SELECTED);
        state = SHORTLISTED;
        registerEvent(new SelectionEvent.Shortlisted(id, List.copyOf(goOn), at));
    }

    void choose(List<UUID> chosen, UUID runnerUp, String reason, String balanceNote, Instant at) {
        STEP_IN_ORDER.require(state == SHORTLISTED);
        requireNominated(chosen, NominationState.SHORTLISTED);
        requireNominated(List.of(runnerUp), NominationState.SHORTLISTED);
        AS_MANY_AS_SEATS.require(chosen.size() == task.seats()
                && new HashSet<>(chosen).size() == chosen.size()
                && !chosen.contains(runnerUp));
        var departs = new Sheets(sheets).departs(chosen, in(NominationState.SHORTLISTED));
        REASON_FOR_DEPARTURE.require(!departs || !(reason.isBlank() || balanceNote.isBlank()));
        settle(chosen, NominationState.SELECTED, NominationState.NOT_SELECTED);
        settle(List.of(runnerUp), NominationState.RUNNER_UP, null);
        choice = new Choice(departs, reason, balanceNote, null);
        state = CHOSEN;
        registerEvent(new SelectionEvent.Chosen(id, List.copyOf(chosen), runnerUp, departs, means(), at));
    }

    void endorse(String resolution, Instant at) {
        STEP_IN_ORDER.require(state == CHOSEN && choice != null);
        choice = choice.endorsed(resolution);
        state = ENDORSED;
        registerEvent(new SelectionEvent.Endorsed(id, in(NominationState.SELECTED), resolution, at));
    }

    boolean hasStandby() {
        return state == ENDORSED && !in(NominationState.RUNNER_UP).isEmpty();
    }

    /** @return the runner-up, who stands by no longer */
    UUID seatStandby(String seat, LocalDate from, LocalDate until, Instant at) {
        STEP_IN_ORDER.require(hasStandby());
        var nominee = in(NominationState.RUNNER_UP).getFirst();
        settle(List.of(nominee), NominationState.STANDBY_SEATED, null);
        registerEvent(new SelectionEvent.StandbySeated(id, nominee, seat, from, until, at));
        return nominee;
    }

    List<UUID> selected() {
        return in(NominationState.SELECTED);
    }

    /** Comments are taken on those of the long list, for the whole window. */
    void requireOpenToComment(UUID nominee, LocalDate today) {
        STEP_IN_ORDER.require(state == LONGLISTED);
        SelectionRule.COMMENTS_RUN.require(!today.isAfter(task.commentsUntil()));
        requireNominated(List.of(nominee), NominationState.LONGLISTED);
    }

    /** Of everybody who was on the long list, the mean of those who scored: a missing sheet is no zero. */
    Map<UUID, String> means() {
        return new Sheets(sheets).means(listed().everLonglisted());
    }

    private void requireNominated(List<UUID> nominees, NominationState as) {
        NOMINATED.require(!nominees.isEmpty() && in(as).containsAll(nominees));
    }

    private void settle(List<UUID> named, NominationState become, @Nullable NominationState others) {
        listed().settle(named, become, others);
    }

    private List<UUID> in(NominationState wanted) {
        return listed().in(wanted);
    }

    private Nominations listed() {
        return new Nominations(nominations);
    }

    SelectionId id() {
        return id;
    }

    int version() {
        return version;
    }

    Task task() {
        return task;
    }

    SelectionState state() {
        return state;
    }

    @Nullable
    Choice choice() {
        return choice;
    }

    List<Nomination> nominations() {
        return List.copyOf(nominations);
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }
}
