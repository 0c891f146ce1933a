package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.decision.DecisionProcedure;
import org.hemicycle.responsepolicy.decision.DecisionView;
import org.hemicycle.responsepolicy.decision.VerifyMilestone;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.web.CaseForms.DecisionForm;
import org.hemicycle.responsepolicy.web.CaseForms.VerificationForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the committee is asked about a case. */
@RestController
@RequestMapping("/response-cases")
class CaseDecisionController {

    private final DecisionProcedure procedure;
    private final CaseRegister register;
    private final Approvals approvals;
    private final CaseAnswers answers;

    CaseDecisionController(
            DecisionProcedure procedure, CaseRegister register, Approvals approvals, CaseAnswers answers) {
        this.procedure = procedure;
        this.register = register;
        this.approvals = approvals;
        this.answers = answers;
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{id}/decisions")
    List<DecisionView> decisions(@PathVariable UUID id) {
        return procedure.ofCase(new CaseId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/decisions")
    ResponseEntity<CaseView> ask(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DecisionForm form) {
        procedure.ask(new CaseId(id), ifMatch, form.ask());
        return answers.current(id);
    }

    /** One officer asks; another, or a co-chair, approves. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/decisions/{decision}/milestones/{number}/verification")
    ResponseEntity<ApprovalView> verification(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @PathVariable int number,
            IfMatch ifMatch,
            @Valid @RequestBody VerificationForm form) {
        int version = register.read(new CaseId(id)).version();
        ifMatch.require(version);
        var ref = new CaseRef(ResponseCaseKind.NAME, id.toString());
        return Approvals.accepted(approvals.ask(
                VerifyMilestone.NAME, ref, version, new VerifyMilestone.Asked(decision, number, form.met())));
    }
}
