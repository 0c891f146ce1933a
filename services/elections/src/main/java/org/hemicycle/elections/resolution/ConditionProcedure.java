package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the verifier found of a condition is put on record; when all are, the resolution's own day decides. */
@Service
@Transactional
public class ConditionProcedure {

    private final ResolutionFiles files;
    private final ResolutionWorkflow workflow;

    ConditionProcedure(ResolutionFiles files, ResolutionWorkflow workflow) {
        this.files = files;
        this.workflow = workflow;
    }

    public void verify(
            ResolutionId id, IfMatch ifMatch, int condition, Condition.Result result, LocalDate on, String reference) {
        files.change(id, ifMatch, resolution -> resolution.verify(condition, result, on, reference, files.now()));
        if (files.find(id).isVerified()) {
            workflow.conditionsVerified(id);
        }
    }
}
