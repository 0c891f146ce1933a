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
    private final ResponseRuleBook rules = ResponseRuleBook.read();

    IncomingLetters(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void submitted(SubmittedConcern letter, Instant at) {
        var inForce = rules.inForceOn(letter.filedOn());
        files.begin(ResponseCase.received(letter.caseId(), Origin.of(letter, inForce.id()), at));
    }

    @Override
    public void supplemented(CaseId id, Instant at) {
        files.change(id, found -> {
            var step = found.state() == CaseState.INCOMPLETE ? CaseStep.COMPLETED : CaseStep.EVIDENCE_ADDED;
            found.take(step, files.today(), null, at);
        });
    }

    /** Perhaps under pressure: the sub-committee decides whether it goes on without them. */
    @Override
    public void withdrawn(CaseId id, Instant at) {
        files.change(id, found -> {
            found.take(CaseStep.FILERS_WITHDREW, files.today(), null, at);
            found.raise(CaseFlag.Kind.FILERS_WITHDREW, files.today(), at);
        });
    }
}
