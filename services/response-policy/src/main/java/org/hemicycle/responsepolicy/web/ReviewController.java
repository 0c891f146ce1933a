package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.response.ReviewProcedure;
import org.hemicycle.responsepolicy.web.CaseForms.ActionForm;
import org.hemicycle.responsepolicy.web.CaseForms.CommentsForm;
import org.hemicycle.responsepolicy.web.CaseForms.DoneForm;
import org.hemicycle.responsepolicy.web.CaseForms.ReportForm;
import org.hemicycle.responsepolicy.web.CaseForms.WorkPlanForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report on a case, and what is done in stage one. */
@RestController
@RequestMapping("/response-cases")
class ReviewController {

    private final ReviewProcedure procedure;
    private final CaseAnswers answers;

    ReviewController(ReviewProcedure procedure, CaseAnswers answers) {
        this.procedure = procedure;
        this.answers = answers;
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/report")
    ResponseEntity<CaseView> report(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReportForm form) {
        var of = new CaseId(id);
        switch (form.stage()) {
            case DRAFTED -> procedure.draft(of, ifMatch);
            case SENT_FOR_COMMENT -> procedure.sendDraft(of, ifMatch);
            case FILED -> procedure.file(of, ifMatch, form.found());
        }
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/comments")
    ResponseEntity<CaseView> comments(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CommentsForm form) {
        procedure.commented(new CaseId(id), ifMatch, form.party());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/work-plan")
    ResponseEntity<CaseView> workPlan(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody WorkPlanForm form) {
        procedure.workPlan(new CaseId(id), ifMatch, form.state());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/actions")
    ResponseEntity<CaseView> actions(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ActionForm form) {
        procedure.plan(new CaseId(id), ifMatch, form.action());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/actions/{number}/done")
    ResponseEntity<CaseView> actionDone(
            @PathVariable UUID id, @PathVariable int number, IfMatch ifMatch, @Valid @RequestBody DoneForm form) {
        procedure.done(new CaseId(id), ifMatch, number, form.doneOn());
        return answers.current(id);
    }
}
