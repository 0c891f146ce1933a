package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.ClassificationProcedure;
import org.hemicycle.responsepolicy.document.DocumentId;
import org.hemicycle.responsepolicy.web.DocumentForms.AppealDecisionForm;
import org.hemicycle.responsepolicy.web.DocumentForms.AppealForm;
import org.hemicycle.responsepolicy.web.DocumentForms.ClassificationForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may see a document, and appeals against that. */
@RestController
@RequestMapping("/response-cases/{id}/documents/{document}")
class ClassificationController {

    private final ClassificationProcedure procedure;

    ClassificationController(ClassificationProcedure procedure) {
        this.procedure = procedure;
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/classification")
    ResponseEntity<Void> classify(
            @PathVariable UUID id,
            @PathVariable UUID document,
            IfMatch ifMatch,
            @Valid @RequestBody ClassificationForm form) {
        procedure.classify(
                new CaseId(id),
                new DocumentId(document),
                ifMatch,
                form.classification(Caller.person()),
                form.title(),
                Viewers.current());
        return ResponseEntity.noContent().build();
    }

    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER},
            party = Roles.POINT_OF_CONTACT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/appeal")
    ResponseEntity<Void> appeal(
            @PathVariable UUID id, @PathVariable UUID document, IfMatch ifMatch, @Valid @RequestBody AppealForm form) {
        procedure.appeal(new CaseId(id), new DocumentId(document), ifMatch, form.grounds(), Viewers.current());
        return ResponseEntity.noContent().build();
    }

    @MayCall(Roles.CO_CHAIR)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/appeal-decision")
    ResponseEntity<Void> decide(
            @PathVariable UUID id,
            @PathVariable UUID document,
            IfMatch ifMatch,
            @Valid @RequestBody AppealDecisionForm form) {
        procedure.decideAppeal(
                new CaseId(id),
                new DocumentId(document),
                ifMatch,
                form.outcome(),
                Caller.person().toString());
        return ResponseEntity.noContent().build();
    }
}
