package org.hemicycle.membership.admission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps an admission takes by itself: letters that follow from a decision, and reports of delay. */
@Service
@Transactional
public class CorrespondenceProcedure {

    private final AdmissionFiles files;
    private final OutgoingMail out;

    CorrespondenceProcedure(AdmissionFiles files, OutgoingMail out) {
        this.files = files;
        this.out = out;
    }

    /** Cites the policy; no eligibility run. */
    public void turnAway(AdmissionId id) {
        var admission = files.read(id);
        out.turnAway(view(admission), files.rulesOf(admission), files.today(admission));
    }

    /** Says what is missing; the cure period starts with this letter. */
    public void askForMissingItems(AdmissionId id) {
        var admission = files.take(id);
        admission.askForMissingItems(files.rulesOf(admission), files.now());
        out.askForMissingItems(view(admission), files.today(admission));
        files.putBack(admission);
    }

    public void explainGap(AdmissionId id) {
        var admission = files.read(id);
        out.explainGap(view(admission), files.today(admission));
    }

    /** Closes a file whose cure period is over, without prejudice. */
    public void closeUncured(AdmissionId id) {
        var admission = files.take(id);
        admission.closeUncured(files.now());
        out.close(view(admission), files.today(admission));
        files.putBack(admission);
    }

    public void confirmWithdrawal(AdmissionId id) {
        var admission = files.read(id);
        out.close(view(admission), files.today(admission));
    }

    /** Reports to the co-chairs that a step is late. */
    public void escalate(AdmissionId id, String step) {
        var admission = files.take(id);
        admission.escalate(step, files.now());
        files.putBack(admission);
    }

    private AdmissionView view(Admission admission) {
        return admission.view(files.rulesOf(admission), files.now());
    }
}
