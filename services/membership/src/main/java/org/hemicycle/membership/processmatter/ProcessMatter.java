package org.hemicycle.membership.processmatter;

import static org.hemicycle.membership.processmatter.ProcessMatterRule.DECIDED_ONCE;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A matter of process that was passed on: it waits until somebody decides whether procedural review takes it up. */
final class ProcessMatter extends AbstractAggregateRoot<ProcessMatter> {

    @Id
    private final ProcessMatterId id;

    @Version
    private int version;

    private final String country;
    private final LocalDate receivedOn;
    private @Nullable ProcessMatterOutcome outcome;
    private @Nullable LocalDate decidedOn;

    ProcessMatter(
            ProcessMatterId id,
            int version,
            String country,
            LocalDate receivedOn,
            @Nullable ProcessMatterOutcome outcome,
            @Nullable LocalDate decidedOn) {
        this.id = id;
        this.version = version;
        this.country = country;
        this.receivedOn = receivedOn;
        this.outcome = outcome;
        this.decidedOn = decidedOn;
    }

    static ProcessMatter received(ProcessMatterId id, String country, LocalDate on, Instant at) {
        var made = new ProcessMatter(id, 0, country, on, null, null);
        made.registerEvent(new ProcessMatterEvent.Received(id, country, at));
        return made;
    }

    void decide(ProcessMatterOutcome as, LocalDate on, Instant at) {
        DECIDED_ONCE.require(outcome == null);
        outcome = as;
        decidedOn = on;
        registerEvent(new ProcessMatterEvent.Decided(id, country, as, at));
    }

    void overdue(Instant at) {
        if (outcome == null) {
            registerEvent(new ProcessMatterEvent.Overdue(id, country, at));
        }
    }

    ProcessMatterView view() {
        return new ProcessMatterView(id.value(), version, country, receivedOn, outcome, decidedOn);
    }

    ProcessMatterId id() {
        return id;
    }

    int version() {
        return version;
    }

    String country() {
        return country;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
