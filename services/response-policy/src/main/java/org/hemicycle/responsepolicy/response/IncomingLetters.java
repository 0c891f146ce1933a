package org.hemicycle.responsepolicy.response;

import java.time.Instant;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.filing.Intake;
import org.hemicycle.responsepolicy.filing.SubmittedConcern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What filers do to a case: in the transaction of their act. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class IncomingLetters implements Intake {

    private final CaseFiles files;
    private final CaseWorkflow workflow;
    private final ResponseRuleBook rules = ResponseRuleBook.read();

    IncomingLetters(CaseFiles files, CaseWorkflow workflow) {
        this.files = files;
        this.workflow = workflow;
    }

    @Override
    public void submitted(SubmittedConcern letter, Instant at) {
        var inForce = rules.inForceOn(letter.filedOn());
        files.save(ResponseCase.received(letter.caseId(), Origin.of(letter, inForce.id()), at));
        workflow.begin(letter.caseId());
    }

    @Override
    public void supplemented(CaseId id, Instant at) {
        var step = files.find(id).state() == CaseState.INCOMPLETE ? CaseStep.COMPLETED : CaseStep.EVIDENCE_ADDED;
        files.change(id, found -> found.take(step, files.today(), null, at));
    }

    @Override
    public void withdrawn(CaseId id, Instant at) {
        files.change(id, found -> found.take(CaseStep.FILERS_WITHDREW, files.today(), null, at));
    }
}
