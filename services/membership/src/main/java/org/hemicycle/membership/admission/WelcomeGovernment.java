package org.hemicycle.membership.admission;

import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovedAct;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Component;

/** The welcome of a member: it changes who takes part, so two officers do it. */
@Component
public class WelcomeGovernment implements ApprovedAct<WelcomeAsked> {

    public static final String NAME = "welcome-government";

    private final AssessmentProcedure assessment;

    WelcomeGovernment(AssessmentProcedure assessment) {
        this.assessment = assessment;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<WelcomeAsked> payload() {
        return WelcomeAsked.class;
    }

    @Override
    public Set<String> approvers() {
        return Set.of("secretariat");
    }

    @Override
    public void check(CaseRef admission, int version, WelcomeAsked asked, UUID officer) {
        assessment.checkWelcome(AdmissionId.of(admission.id()), new IfMatch(version), asked.effectiveOn());
    }

    @Override
    public void perform(CaseRef admission, int version, WelcomeAsked asked, TwoPersons by) {
        assessment.welcome(
                AdmissionId.of(admission.id()),
                new IfMatch(version),
                asked.effectiveOn(),
                asked.announcement(),
                asked.sent());
    }
}
