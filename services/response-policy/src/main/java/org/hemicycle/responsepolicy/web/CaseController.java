package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentRegister;
import org.hemicycle.responsepolicy.response.CaseProcedure;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.CaseState;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.web.CaseForms.LinkForm;
import org.hemicycle.responsepolicy.web.CaseForms.ResponseForm;
import org.hemicycle.responsepolicy.web.CaseForms.ScreeningForm;
import org.hemicycle.responsepolicy.web.CaseForms.SupersessionForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as those see them who work on them, and their steps up to the review. */
@RestController
@RequestMapping("/response-cases")
class CaseController {

    private final CaseProcedure procedure;
    private final CaseRegister register;
    private final CaseAnswers answers;
    private final DocumentRegister documents;

    CaseController(CaseProcedure procedure, CaseRegister register, CaseAnswers answers, DocumentRegister documents) {
        this.documents = documents;
        this.procedure = procedure;
        this.register = register;
        this.answers = answers;
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @GetMapping
    Page<CaseView> list(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = new CaseRegister.Filter(country, state, answers.withheld());
        return Page.of(register.page(filter, offset, limit), page, register.count(filter));
    }

    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{id}")
    ResponseEntity<WithDocuments<CaseView>> read(@PathVariable UUID id) {
        var found = register.read(new CaseId(id));
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(found.version()))
                .body(new WithDocuments<>(found, documents.list(new CaseId(id), Viewers.current())));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<CaseView> acknowledgement(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.acknowledge(new CaseId(id), ifMatch);
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/screening")
    ResponseEntity<CaseView> screening(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ScreeningForm form) {
        procedure.screen(new CaseId(id), ifMatch, form.screening());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/response-request")
    ResponseEntity<CaseView> responseRequest(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.askForResponse(new CaseId(id), ifMatch);
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/response")
    ResponseEntity<CaseView> response(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ResponseForm form) {
        procedure.responseCame(new CaseId(id), ifMatch, form.receivedOn());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/right-to-reply")
    ResponseEntity<CaseView> rightToReply(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.reopenRightToReply(new CaseId(id), ifMatch);
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/links")
    ResponseEntity<CaseView> links(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LinkForm form) {
        procedure.link(new CaseId(id), ifMatch, form.link());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/supersession")
    ResponseEntity<CaseView> supersession(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody SupersessionForm form) {
        procedure.supersede(new CaseId(id), ifMatch, form.reference());
        return answers.current(id);
    }
}
