package org.hemicycle.responsepolicy.clock;

import static org.hemicycle.responsepolicy.clock.ClockName.ACKNOWLEDGEMENT;
import static org.hemicycle.responsepolicy.clock.ClockName.ADOPTION;
import static org.hemicycle.responsepolicy.clock.ClockName.COMMENTS;
import static org.hemicycle.responsepolicy.clock.ClockName.CURE;
import static org.hemicycle.responsepolicy.clock.ClockName.RESPONSE;
import static org.hemicycle.responsepolicy.clock.ClockName.SCREENING;
import static org.hemicycle.responsepolicy.clock.ClockName.STAGE_ONE;
import static org.hemicycle.responsepolicy.clock.ClockName.SUSPENSION;
import static org.hemicycle.responsepolicy.clock.ClockName.WORK_PLAN;

import java.time.LocalDate;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseEvent;
import org.hemicycle.responsepolicy.response.ResponseRuleBook;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which clock a step starts and which it stops, in the transaction of the step. */
@Component
class ClockKeeper {

    private final ClockDesk desk;
    private final ResponseRuleBook rules = ResponseRuleBook.read();

    ClockKeeper(ClockDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(CaseEvent.Stepped event) {
        switch (event.step()) {
            case LETTER_RECEIVED -> start(event, ACKNOWLEDGEMENT);
            case LETTER_ACKNOWLEDGED -> done(event, ACKNOWLEDGEMENT);
            case SCREENING_BEGUN -> start(event, SCREENING);
            case FOUND_INCOMPLETE -> {
                desk.suspend(of(event), SCREENING, incomplete(event), event.at());
                start(event, CURE);
            }
            case COMPLETED -> {
                done(event, CURE);
                desk.resume(of(event), SCREENING, event.happenedOn(), event.at());
            }
            case FOUND_ELIGIBLE -> done(event, SCREENING);
            case FOUND_INELIGIBLE -> {
                done(event, SCREENING);
                drop(event, CURE);
            }
            case RESPONSE_ASKED -> start(event, RESPONSE);
            case RIGHT_TO_REPLY_REOPENED -> {
                drop(event, RESPONSE);
                start(event, RESPONSE);
            }
            case RESPONSE_CAME, NEW_GOVERNMENT_REPLIED, LATE_RESPONSE_ANNEXED -> done(event, RESPONSE);
            case COMMENTS_ASKED -> start(event, COMMENTS);
            case REPORT_WAS_FILED -> {
                drop(event, COMMENTS);
                start(event, ADOPTION);
            }
            case REPORT_ADOPTED, FOUND_NOT_UPHELD -> done(event, ADOPTION);
            case STAGE_ONE_BEGUN -> start(event, STAGE_ONE);
            case WORK_PLAN_REQUESTED -> start(event, WORK_PLAN);
            case WORK_PLAN_AGREED, WORK_PLAN_REFUSED -> done(event, WORK_PLAN);
            case STAGE_ONE_EXTENDED -> again(event, STAGE_ONE);
            case CONCERN_RESOLVED, STAGE_TWO_ASKED_FOR -> {
                done(event, STAGE_ONE);
                drop(event, WORK_PLAN);
            }
            case STAGE_TWO_DECIDED, SUSPENSION_EXTENDED -> again(event, SUSPENSION);
            case MEMBER_REINSTATED, SUSPENDED_FOR_GOOD -> done(event, SUSPENSION);
            case CASE_CLOSED, MEMBER_LEFT, SUPERSEDED -> desk.dropAll(of(event), event.happenedOn(), event.at());
            case RESPONSE_LAPSED, REVIEW_BEGUN, REPORT_DRAFTED, FILERS_COMMENTED, GOVERNMENT_COMMENTED -> {}
            case VOTE_ASKED, VOTE_CALLED_OFF, STAGE_TWO_REJECTED, REVIEW_FELL_DUE -> {}
            case FILERS_WITHDREW, CONTINUED_EX_OFFICIO, EVIDENCE_ADDED -> {}
        }
    }

    private void start(CaseEvent.Stepped event, ClockName name) {
        desk.start(of(event), name, event.happenedOn(), length(event, name), event.at());
    }

    private void done(CaseEvent.Stepped event, ClockName name) {
        desk.done(of(event), name, event.happenedOn(), event.at());
    }

    private void drop(CaseEvent.Stepped event, ClockName name) {
        desk.drop(of(event), name, event.happenedOn(), event.at());
    }

    private void again(CaseEvent.Stepped event, ClockName name) {
        done(event, name);
        start(event, name);
    }

    private Length length(CaseEvent.Stepped event, ClockName name) {
        return name.term(rules.edition(event.about().ruleSet())).value();
    }

    private static Pause incomplete(CaseEvent.Stepped event) {
        LocalDate from = event.happenedOn();
        return new Pause(from, null, "incomplete", null);
    }

    private static CaseId of(CaseEvent.Stepped event) {
        return event.about().id();
    }
}
