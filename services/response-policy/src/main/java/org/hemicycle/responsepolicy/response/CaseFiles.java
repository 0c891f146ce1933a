package org.hemicycle.responsepolicy.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/** Takes cases out and puts them back, with the time that applies; tells who waits for a case that it has moved. */
@Component
class CaseFiles {

    private final ResponseCases cases;
    private final CaseWorkflow workflow;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CaseFiles(ResponseCases cases, CaseWorkflow workflow, OfficeCalendar calendar, Clock clock) {
        this.cases = cases;
        this.workflow = workflow;
        this.calendar = calendar;
        this.clock = clock;
    }

    void begin(ResponseCase made) {
        cases.save(made);
        workflow.begin(made.id());
    }

    ResponseCase find(CaseId id) {
        return cases.findById(id).orElseThrow(() -> Refused.notFound("This case"));
    }

    ResponseCase find(CaseId id, IfMatch ifMatch) {
        var found = find(id);
        ifMatch.require(found.version());
        return found;
    }

    void change(CaseId id, Consumer<ResponseCase> act) {
        change(find(id), act);
    }

    void change(CaseId id, IfMatch ifMatch, Consumer<ResponseCase> act) {
        change(find(id, ifMatch), act);
    }

    private void change(ResponseCase found, Consumer<ResponseCase> act) {
        var before = found.state();
        act.accept(found);
        cases.save(found);
        if (found.state() != before) {
            workflow.moved(found.id(), before, found.state());
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }
}
