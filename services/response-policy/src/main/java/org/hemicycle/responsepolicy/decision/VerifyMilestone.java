package org.hemicycle.responsepolicy.decision;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.response.CaseDecisions;
import org.hemicycle.responsepolicy.response.CaseDecisions.Ruling;
import org.hemicycle.responsepolicy.response.CaseStep;
import org.springframework.stereotype.Component;

/** Records what the sub-committee found of a milestone. One that was not met ends a membership: two persons. */
@Component
public class VerifyMilestone implements ApprovedAct<VerifyMilestone.Asked> {

    public static final String NAME = "verify-milestone";

    /** @param number counted from 1 */
    public record Asked(UUID decision, int number, boolean met) {}

    private final CaseDecisionTable decisions;
    private final CaseDecisions cases;
    private final OfficeCalendar calendar;
    private final Clock clock;

    VerifyMilestone(CaseDecisionTable decisions, CaseDecisions cases, OfficeCalendar calendar, Clock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat", "co-chair");
    }

    @Override
    public void check(CaseRef ref, int version, Asked asked, UUID askedBy) {
        find(ref, asked).requireVerifiable(asked.number(), asked.met(), calendar.today(clock.instant()));
    }

    @Override
    public void perform(CaseRef ref, int version, Asked asked, TwoPersons by) {
        var today = calendar.today(clock.instant());
        var found = find(ref, asked);
        found.verify(asked.number(), asked.met(), today, clock.instant());
        if (!asked.met()) {
            var resolution = Objects.requireNonNull(found.reply().resolution());
            cases.decided(
                    found.responseCase(),
                    List.of(CaseStep.SUSPENDED_FOR_GOOD, CaseStep.CASE_CLOSED),
                    new Ruling(today, today, resolution));
        }
        decisions.save(found);
    }

    private CaseDecision find(CaseRef ref, Asked asked) {
        return decisions
                .findById(new DecisionId(asked.decision()))
                .filter(found -> found.responseCase().toString().equals(ref.id()))
                .orElseThrow(() -> Refused.notFound("This decision"));
    }
}
