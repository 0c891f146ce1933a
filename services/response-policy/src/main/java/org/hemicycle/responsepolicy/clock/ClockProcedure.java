package org.hemicycle.responsepolicy.clock;

import static org.hemicycle.responsepolicy.clock.ClockRule.AS_LONG_AS_THE_RULES_SAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseDecisions;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.ResponseRuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do to clocks: stop them for a reason, let them run again, give more time once. */
@Service
@Transactional
public class ClockProcedure {

    private final CaseDecisions cases;
    private final CaseRegister register;
    private final ClockDesk desk;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final ResponseRuleBook rules = ResponseRuleBook.read();

    ClockProcedure(CaseDecisions cases, CaseRegister register, ClockDesk desk, OfficeCalendar calendar, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param reason a code, shown to both sides */
    public void suspend(CaseId of, IfMatch ifMatch, ClockName name, String reason, UUID by) {
        cases.act(of, ifMatch, null);
        desk.suspend(of, name, new Pause(today(), null, reason, by), now());
    }

    public void resume(CaseId of, IfMatch ifMatch, ClockName name) {
        cases.act(of, ifMatch, null);
        desk.resume(of, name, today(), now());
    }

    /** @param altogether from its start; {@code ground} is a code, {@code authority} a role or body */
    public void extend(CaseId of, IfMatch ifMatch, ClockName name, Length altogether, String ground, String authority) {
        cases.act(of, ifMatch, null);
        AS_LONG_AS_THE_RULES_SAY.require(name != ClockName.RESPONSE || !isLonger(altogether, longest(of)));
        desk.extend(of, name, new MoreTime(altogether.amount(), altogether.unit(), today(), ground, authority), now());
    }

    /** As long as the committee has resolved. */
    public void extendByResolution(CaseId of, ClockName name, Length altogether) {
        var more = new MoreTime(altogether.amount(), altogether.unit(), today(), "resolution", "steering-committee");
        desk.extend(of, name, more, now());
    }

    private Length longest(CaseId of) {
        return rules.edition(register.read(of).ruleSet())
                .terms()
                .responseExtension()
                .value();
    }

    private static boolean isLonger(Length asked, Length longest) {
        return asked.unit() != longest.unit() || asked.amount() > longest.amount();
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return calendar.today(now());
    }
}
