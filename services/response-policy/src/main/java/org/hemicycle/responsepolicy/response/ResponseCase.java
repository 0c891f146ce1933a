package org.hemicycle.responsepolicy.response;

import static org.hemicycle.responsepolicy.response.CaseRule.STEP_IN_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    ResponseCase(CaseId id, int version, Origin origin, CaseState state, List<TakenStep> steps) {
        this.id = id;
        this.version = version;
        this.origin = origin;
        this.state = state;
        this.steps = steps;
    }

    static ResponseCase received(CaseId id, Origin origin, Instant at) {
        var made = new ResponseCase(id, 0, origin, CaseState.RECEIVED, new ArrayList<>());
        made.add(CaseStep.LETTER_RECEIVED, origin.filedOn(), null, at);
        return made;
    }

    void take(CaseStep step, LocalDate on, @Nullable String reference, Instant at) {
        STEP_IN_ORDER.require(step.mayFollow(state), "%s does not follow %s".formatted(step, state));
        state = step.from(state);
        add(step, on, reference, at);
    }

    private void add(CaseStep step, LocalDate on, @Nullable String reference, Instant at) {
        steps.add(new TakenStep(step, on, at, null, reference));
        registerEvent(new CaseEvent.Stepped(about(), step, state, on, reference, at));
    }

    void noteStillOpen(Instant at) {
        registerEvent(new CaseEvent.StillOpen(about(), state, at));
    }

    CaseEvent.About about() {
        return new CaseEvent.About(id, origin.country(), origin.ruleSet());
    }

    boolean has(CaseStep step) {
        return steps.stream().anyMatch(taken -> taken.step() == step);
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
}
