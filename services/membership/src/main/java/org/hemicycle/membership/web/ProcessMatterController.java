package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.hemicycle.membership.processmatter.ProcessMatterId;
import org.hemicycle.membership.processmatter.ProcessMatterOutcome;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.membership.processmatter.ProcessMatterView;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Matters of process that letters of concern raised: the secretariat reads them and says what becomes of each. */
@RestController
@RequestMapping("/process-matters/{id}")
class ProcessMatterController {

    record MatterDecisionForm(@NotNull ProcessMatterOutcome outcome) {}

    private final ProcessMatterProcedure procedure;

    ProcessMatterController(ProcessMatterProcedure procedure) {
        this.procedure = procedure;
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.PROCESS_MATTER)
    @GetMapping
    ResponseEntity<ProcessMatterView> read(@PathVariable UUID id) {
        return current(new ProcessMatterId(id));
    }

    @MayCall(Readers.SECRETARIAT)
    @OnCase(MembershipCases.PROCESS_MATTER)
    @PostMapping("/decision")
    ResponseEntity<ProcessMatterView> decide(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody MatterDecisionForm form) {
        procedure.decide(new ProcessMatterId(id), ifMatch, form.outcome());
        return current(new ProcessMatterId(id));
    }

    private ResponseEntity<ProcessMatterView> current(ProcessMatterId id) {
        var found = procedure.read(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(found);
    }
}
