package org.hemicycle.responsepolicy.decision;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.clock.ClockName;
import org.hemicycle.responsepolicy.clock.ClockProcedure;
import org.hemicycle.responsepolicy.response.CaseDecisions;
import org.hemicycle.responsepolicy.response.CaseDecisions.Ruling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hears what the committee has decided. An answer to somebody else's question, or one heard before, has no effect. */
@Service
@Transactional
public class Answers {

    private final CaseDecisionTable decisions;
    private final CaseDecisions cases;
    private final ClockProcedure clocks;
    private final OfficeCalendar calendar;
    private final Clock clock;

    Answers(
            CaseDecisionTable decisions,
            CaseDecisions cases,
            ClockProcedure clocks,
            OfficeCalendar calendar,
            Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void hear(Answer answer) {
        question(answer.requestId()).filter(CaseDecision::isOpen).ifPresent(asked -> settle(asked, answer));
    }

    private void settle(CaseDecision asked, Answer answer) {
        boolean stands = cases.isOpen(asked.responseCase());
        asked.answer(answer, stands, clock.instant());
        decisions.save(asked);
        cases.decided(asked.responseCase(), asked.question().after(answer.outcome()), ruling(answer));
        if (stands) {
            reviewAsResolved(asked, answer);
        }
    }

    /** The committee may name the day on which it looks again: the clock runs until then, by its authority. */
    private void reviewAsResolved(CaseDecision asked, Answer answer) {
        var reviewOn = asked.reviewOn();
        var decidedOn = answer.decidedOn();
        if (answer.outcome() == Answer.Outcome.ADOPTED && reviewOn != null && decidedOn != null) {
            var days = Math.toIntExact(ChronoUnit.DAYS.between(decidedOn, reviewOn));
            clocks.extendByResolution(asked.responseCase(), ClockName.SUSPENSION, Length.calendarDays(days));
        }
    }

    private Ruling ruling(Answer answer) {
        var decidedOn = Objects.requireNonNullElseGet(answer.decidedOn(), () -> calendar.today(clock.instant()));
        return new Ruling(decidedOn, answer.announcedOn(), answer.resolution());
    }

    private Optional<CaseDecision> question(String requestId) {
        try {
            return decisions.findById(new DecisionId(UUID.fromString(requestId)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
