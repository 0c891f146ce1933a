package org.hemicycle.responsepolicy.response;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report, comments on it, and what is done in stage one. Each is one transaction. */
@Service
@Transactional
public class ReviewProcedure {

    /** Whose comments on the draft came. */
    public enum Party {
        FILERS,
        GOVERNMENT
    }

    /** What became of the invitation to build a work plan. */
    public enum WorkPlan {
        REQUESTED,
        AGREED,
        REFUSED
    }

    private final CaseFiles files;

    ReviewProcedure(CaseFiles files) {
        this.files = files;
    }

    public void draft(CaseId id, IfMatch ifMatch) {
        take(id, ifMatch, CaseStep.REPORT_DRAFTED);
    }

    public void sendDraft(CaseId id, IfMatch ifMatch) {
        take(id, ifMatch, CaseStep.COMMENTS_ASKED);
    }

    public void commented(CaseId id, IfMatch ifMatch, Party by) {
        take(id, ifMatch, by == Party.FILERS ? CaseStep.FILERS_COMMENTED : CaseStep.GOVERNMENT_COMMENTED);
    }

    public void file(CaseId id, IfMatch ifMatch, List<Finding> findings) {
        files.change(id, ifMatch, found -> found.fileReport(findings, files.today(), files.now()));
    }

    public void workPlan(CaseId id, IfMatch ifMatch, WorkPlan state) {
        take(
                id,
                ifMatch,
                switch (state) {
                    case REQUESTED -> CaseStep.WORK_PLAN_REQUESTED;
                    case AGREED -> CaseStep.WORK_PLAN_AGREED;
                    case REFUSED -> CaseStep.WORK_PLAN_REFUSED;
                });
    }

    public void plan(CaseId id, IfMatch ifMatch, StageAction action) {
        files.change(id, ifMatch, found -> found.plan(action, files.now()));
    }

    /** @param number counted from 1 */
    public void done(CaseId id, IfMatch ifMatch, int number, LocalDate on) {
        files.change(id, ifMatch, found -> found.actionDone(number, on, files.now()));
    }

    private void take(CaseId id, IfMatch ifMatch, CaseStep step) {
        files.change(id, ifMatch, found -> found.take(step, files.today(), null, files.now()));
    }
}
