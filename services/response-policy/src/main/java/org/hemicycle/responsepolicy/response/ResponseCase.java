package org.hemicycle.responsepolicy.response;

import static org.hemicycle.responsepolicy.response.CaseRule.ACTION_EXISTS;
import static org.hemicycle.responsepolicy.response.CaseRule.CASE_IS_OPEN;
import static org.hemicycle.responsepolicy.response.CaseRule.EVERY_CONCERN_FOUND_ON;
import static org.hemicycle.responsepolicy.response.CaseRule.GROUNDS_GIVEN;
import static org.hemicycle.responsepolicy.response.CaseRule.NOT_EARLIER_THAN_FILED;
import static org.hemicycle.responsepolicy.response.CaseRule.PASSED_ON_ONCE;
import static org.hemicycle.responsepolicy.response.CaseRule.STEP_IN_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.time.WorldDay;
import org.hemicycle.responsepolicy.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** The case of one letter of concern about one country, from received to its end. */
final class ResponseCase extends AbstractAggregateRoot<ResponseCase> {

    @Id
    private final CaseId id;

    @Version
    private int version;

    @Embedded.Empty
    private final Origin origin;

    private CaseState state;

    @MappedCollection(idColumn = "response_case", keyColumn = "place")
    private final List<TakenStep> steps;

    @MappedCollection(idColumn = "response_case", keyColumn = "place")
    private final List<Ineligibility> ineligibilities;

    @MappedCollection(idColumn = "response_case", keyColumn = "place")
    private final List<Finding> findings;

    @MappedCollection(idColumn = "response_case", keyColumn = "place")
    private final List<StageAction> actions;

    @MappedCollection(idColumn = "response_case", keyColumn = "place")
    private final List<CaseLink> links;

    @MappedCollection(idColumn = "response_case", keyColumn = "place")
    private final List<CaseFlag> flags;

    ResponseCase(
            CaseId id,
            int version,
            Origin origin,
            CaseState state,
            List<TakenStep> steps,
            List<Ineligibility> ineligibilities,
            List<Finding> findings,
            List<StageAction> actions,
            List<CaseLink> links,
            List<CaseFlag> flags) {
        this.id = id;
        this.version = version;
        this.origin = origin;
        this.state = state;
        this.steps = steps;
        this.ineligibilities = ineligibilities;
        this.findings = findings;
        this.actions = actions;
        this.links = links;
        this.flags = flags;
    }

    static ResponseCase received(CaseId id, Origin origin, Instant at) {
        var made = new ResponseCase(
                id,
                0,
                origin,
                CaseState.RECEIVED,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        made.add(CaseStep.LETTER_RECEIVED, origin.filedOn(), null, null, at);
        return made;
    }

    void take(CaseStep step, LocalDate on, @Nullable String reference, Instant at) {
        follow(step);
        add(step, on, null, reference, at);
    }

    /** A decision that the committee has published: public from then on. */
    void take(CaseStep step, LocalDate on, LocalDate announcedOn, String reference, Instant at) {
        follow(step);
        add(step, on, announcedOn, reference, at);
        tellAnnounced(steps.getLast(), at);
    }

    private void follow(CaseStep step) {
        STEP_IN_ORDER.require(step.mayFollow(state), "%s does not follow %s".formatted(step, state));
        state = step.from(state);
    }

    private void add(
            CaseStep step, LocalDate on, @Nullable LocalDate announcedOn, @Nullable String reference, Instant at) {
        requireNotBeforeFiling(on);
        boolean isTold = announcedOn != null && OutwardStatus.after(step) != OutwardStatus.NOT_PUBLIC;
        steps.add(new TakenStep(step, on, at, isTold ? announcedOn : null, reference));
        registerEvent(new CaseEvent.Stepped(about(), step, state, on, reference, at));
    }

    private void requireNotBeforeFiling(LocalDate on) {
        NOT_EARLIER_THAN_FILED.require(!on.isBefore(origin.filedOn()), on.toString());
    }

    /** Of a day that somebody enters. */
    void requireInItsTime(LocalDate on, Instant now) {
        requireNotBeforeFiling(on);
        NOT_EARLIER_THAN_FILED.require(WorldDay.hasCome(on, now), on.toString());
    }

    void screened(Screening found, LocalDate on, Instant at) {
        GROUNDS_GIVEN.require((found.outcome() == Screening.Outcome.INELIGIBLE)
                != found.grounds().isEmpty());
        found.grounds().forEach(ground -> ineligibilities.add(new Ineligibility(ground)));
        take(found.step(), on, null, at);
    }

    void fileReport(List<Finding> found, LocalDate on, Instant at) {
        var numbers = found.stream().map(Finding::concern).distinct().count();
        EVERY_CONCERN_FOUND_ON.require(numbers == origin.concerns()
                && found.stream().allMatch(one -> one.concern() >= 1 && one.concern() <= origin.concerns()));
        findings.addAll(found);
        take(CaseStep.REPORT_WAS_FILED, on, null, at);
    }

    /** Everything among its first steps that may be told and was not. */
    void announce(int upTo, LocalDate on, Instant at) {
        for (int place : untold()) {
            if (place < upTo) {
                var taken = steps.get(place).announced(on);
                steps.set(place, taken);
                tellAnnounced(taken, at);
            }
        }
    }

    List<Integer> untold() {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < steps.size(); place++) {
            var taken = steps.get(place);
            if (!taken.isAnnounced() && OutwardStatus.after(taken.step()) != OutwardStatus.NOT_PUBLIC) {
                places.add(place);
            }
        }
        return places;
    }

    private void tellAnnounced(TakenStep taken, Instant at) {
        var on = taken.announcedOn();
        if (on != null) {
            registerEvent(new CaseEvent.Announced(
                    about(),
                    taken.step(),
                    OutwardStatus.ofAnnounced(steps),
                    taken.happenedOn(),
                    on,
                    taken.reference(),
                    at));
        }
    }

    void plan(StageAction action, Instant at) {
        requireOpen();
        actions.add(action);
        registerEvent(new CaseEvent.ActionPlanned(about(), actions.size(), action, at));
    }

    /** @param number counted from 1 */
    void actionDone(int number, LocalDate on, Instant at) {
        ACTION_EXISTS.require(number >= 1
                && number <= actions.size()
                && actions.get(number - 1).doneOn() == null);
        requireInItsTime(on, at);
        var done = actions.get(number - 1).done(on);
        actions.set(number - 1, done);
        registerEvent(new CaseEvent.ActionDone(about(), number, done, on, at));
    }

    void link(CaseLink link, Instant at) {
        links.add(link);
        registerEvent(new CaseEvent.Linked(about(), link, at));
    }

    void passOn(UUID matter, Instant at) {
        PASSED_ON_ONCE.require(links.stream().noneMatch(link -> link.kind() == CaseLink.Kind.PASSED_ON));
        link(new CaseLink(CaseLink.Kind.PASSED_ON, null, matter.toString()), at);
        registerEvent(new CaseEvent.ProcessMatterPassedOn(about(), matter, at));
    }

    void raise(CaseFlag.Kind kind, LocalDate on, Instant at) {
        if (flags.stream().noneMatch(flag -> flag.isRaised(kind))) {
            flags.add(new CaseFlag(kind, on, null));
            registerEvent(new CaseEvent.FlagMoved(about(), kind, true, on, at));
        }
    }

    void lower(CaseFlag.Kind kind, LocalDate on, Instant at) {
        for (int place = 0; place < flags.size(); place++) {
            if (flags.get(place).isRaised(kind)) {
                flags.set(place, flags.get(place).lowered(on));
                registerEvent(new CaseEvent.FlagMoved(about(), kind, false, on, at));
            }
        }
    }

    /** What is told of what stands elsewhere: officers, notes. */
    void note(CaseEvent event) {
        registerEvent(event);
    }

    void requireOpen() {
        CASE_IS_OPEN.require(!state.isEnd());
    }

    CaseEvent.About about() {
        return new CaseEvent.About(id, origin.country(), origin.ruleSet(), origin.filedOn());
    }

    /** How often it was taken. */
    long times(CaseStep step) {
        return steps.stream().filter(taken -> taken.step() == step).count();
    }

    CaseId id() {
        return id;
    }

    int version() {
        return version;
    }

    Origin origin() {
        return origin;
    }

    CaseState state() {
        return state;
    }

    List<TakenStep> steps() {
        return List.copyOf(steps);
    }

    List<Ineligibility> ineligibilities() {
        return List.copyOf(ineligibilities);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<StageAction> actions() {
        return List.copyOf(actions);
    }

    List<CaseLink> links() {
        return List.copyOf(links);
    }

    List<CaseFlag> flags() {
        return List.copyOf(flags);
    }
}
