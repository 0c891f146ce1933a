package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a case that officers take. Each is one transaction. */
@Service
@Transactional
public class CaseProcedure {

    private final CaseFiles files;
    private final CaseWorkflow workflow;

    CaseProcedure(CaseFiles files, CaseWorkflow workflow) {
        this.files = files;
        this.workflow = workflow;
    }

    /** Who filed, the sub-committee and the government concerned are told that a letter came; screening begins. */
    public void acknowledge(CaseId id, IfMatch ifMatch) {
        files.change(id, ifMatch, found -> {
            found.take(CaseStep.LETTER_ACKNOWLEDGED, today(), null, files.now());
            found.take(CaseStep.SCREENING_BEGUN, today(), null, files.now());
        });
        workflow.acknowledged(id);
    }

    private LocalDate today() {
        return files.today();
    }
}
