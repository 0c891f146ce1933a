package org.hemicycle.membership.process;

import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.AssessmentProcedure;
import org.hemicycle.membership.admission.CorrespondenceProcedure;
import org.hemicycle.platform.process.ProcessTasks;

/** What the admission diagram lets the service do: plain arguments in, plain results out, no engine types. */
@ProcessTasks("admissionTasks")
public class AdmissionTasks {

    private final AssessmentProcedure assessment;
    private final CorrespondenceProcedure correspondence;

    AdmissionTasks(AssessmentProcedure assessment, CorrespondenceProcedure correspondence) {
        this.assessment = assessment;
        this.correspondence = correspondence;
    }

    /** Tells somebody who cannot join at all. */
    public void turnAway(String admissionId) {
        correspondence.turnAway(AdmissionId.of(admissionId));
    }

    public void askForMissingItems(String admissionId) {
        correspondence.askForMissingItems(AdmissionId.of(admissionId));
    }

    public void closeUncured(String admissionId) {
        correspondence.closeUncured(AdmissionId.of(admissionId));
    }

    /** Answers {@code ELIGIBLE}, {@code INELIGIBLE} or {@code CHECK_AGAIN}. */
    public String assess(String admissionId) {
        return assessment.assess(AdmissionId.of(admissionId)).name();
    }

    public void explainGap(String admissionId) {
        correspondence.explainGap(AdmissionId.of(admissionId));
    }

    public void fallDueForFollowUp(String admissionId) {
        assessment.fallDueForFollowUp(AdmissionId.of(admissionId));
    }

    public void confirmWithdrawal(String admissionId) {
        correspondence.confirmWithdrawal(AdmissionId.of(admissionId));
    }

    /** Reports to the co-chairs that this step is late. */
    public void escalate(String admissionId, String step) {
        correspondence.escalate(AdmissionId.of(admissionId), step);
    }
}
