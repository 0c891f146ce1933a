package org.hemicycle.membership.processmatter;

import static org.hemicycle.membership.processmatter.ProcessMatterRule.REVIEW_IS_FLAGGED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matters of process: received once however often they come, and decided on by an officer. Each is one transaction. */
@Service
@Transactional
public class ProcessMatterProcedure {

    private final ProcessMatters matters;
    private final ProcessMatterWorkflow workflow;
    private final StandingRegister standing;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final ProcessMatterTerms terms = ProcessMatterTerms.read();

    ProcessMatterProcedure(
            ProcessMatters matters,
            ProcessMatterWorkflow workflow,
            StandingRegister standing,
            OfficeCalendar calendar,
            Clock clock) {
        this.matters = matters;
        this.workflow = workflow;
        this.standing = standing;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void receive(ProcessMatterId id, String country) {
        if (matters.findById(id).isEmpty()) {
            matters.save(ProcessMatter.received(id, country, today(), clock.instant()));
            workflow.begin(id);
        }
    }

    public void decide(ProcessMatterId id, IfMatch ifMatch, ProcessMatterOutcome as) {
        var found = find(id);
        ifMatch.require(found.version());
        REVIEW_IS_FLAGGED.require(as == ProcessMatterOutcome.NOT_TAKEN_UP
                || standing.standingOn(found.country(), today()).has(Flag.PROCEDURAL_REVIEW));
        found.decide(as, today(), clock.instant());
        matters.save(found);
        workflow.decided(id);
    }

    public void overdue(ProcessMatterId id) {
        var found = find(id);
        found.overdue(clock.instant());
        matters.save(found);
    }

    @Transactional(readOnly = true)
    public ProcessMatterView read(ProcessMatterId id) {
        return find(id).view();
    }

    /** The end of the day by which it is decided. */
    @Transactional(readOnly = true)
    public Instant due(ProcessMatterId id) {
        var last = find(id).receivedOn().plusDays(terms.decisionDays().value());
        return calendar.kind().endOf(last);
    }

    private ProcessMatter find(ProcessMatterId id) {
        return matters.findById(id).orElseThrow(() -> Refused.notFound("This matter of process"));
    }

    private LocalDate today() {
        return calendar.today(clock.instant());
    }
}
