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

/** Takes cases out and puts them back, with the time that applies to each. */
@Component
class CaseFiles {

    private final ResponseCases cases;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CaseFiles(ResponseCases cases, OfficeCalendar calendar, Clock clock) {
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    void save(ResponseCase made) {
        cases.save(made);
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
        act.accept(found);
        cases.save(found);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }
}
