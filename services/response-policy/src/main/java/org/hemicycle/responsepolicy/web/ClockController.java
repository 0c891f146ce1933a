package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rights.Relation;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.clock.ClockName;
import org.hemicycle.responsepolicy.clock.ClockProcedure;
import org.hemicycle.responsepolicy.clock.ClockRegister;
import org.hemicycle.responsepolicy.clock.ClockView;
import org.hemicycle.responsepolicy.clock.SlaLine;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.web.CaseForms.MoreTimeForm;
import org.hemicycle.responsepolicy.web.CaseForms.SuspensionForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of cases: shown to both sides, moved by officers for a reason. */
@RestController
@RequestMapping("/response-cases")
class ClockController {

    private final ClockProcedure procedure;
    private final ClockRegister register;
    private final CaseAnswers answers;

    ClockController(ClockProcedure procedure, ClockRegister register, CaseAnswers answers) {
        this.procedure = procedure;
        this.register = register;
        this.answers = answers;
    }

    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER},
            party = Roles.POINT_OF_CONTACT)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{id}/clocks")
    List<ClockView> clocks(@PathVariable UUID id) {
        boolean party = Access.current()
                .filter(access -> access.relation() == Relation.PARTY)
                .isPresent();
        return party ? register.shownToGovernment(new CaseId(id)) : register.ofCase(new CaseId(id));
    }

    /** Over the cases that the caller may see. */
    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR})
    @GetMapping("/kept-clocks")
    List<SlaLine> keptClocks() {
        return register.kept(answers.seen());
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/clocks/{name}/suspension")
    ResponseEntity<CaseView> suspension(
            @PathVariable UUID id,
            @PathVariable ClockName name,
            IfMatch ifMatch,
            @Valid @RequestBody SuspensionForm form) {
        procedure.suspend(new CaseId(id), ifMatch, name, form.reason(), Caller.person());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/clocks/{name}/resumption")
    ResponseEntity<CaseView> resumption(@PathVariable UUID id, @PathVariable ClockName name, IfMatch ifMatch) {
        procedure.resume(new CaseId(id), ifMatch, name);
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/clocks/{name}/extension")
    ResponseEntity<CaseView> extension(
            @PathVariable UUID id,
            @PathVariable ClockName name,
            IfMatch ifMatch,
            @Valid @RequestBody MoreTimeForm form) {
        procedure.extend(new CaseId(id), ifMatch, name, form.altogether(), form.ground(), form.authority());
        return answers.current(id);
    }
}
