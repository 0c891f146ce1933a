package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Access;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentRegister;
import org.hemicycle.responsepolicy.response.AnnounceCase;
import org.hemicycle.responsepolicy.response.CaseRegister;
import org.hemicycle.responsepolicy.response.OutwardCase;
import org.hemicycle.responsepolicy.web.CaseForms.AnnouncementForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What is told of a case outside, and how it comes to be told. */
@RestController
class OutwardController {

    private final CaseRegister register;
    private final DocumentRegister documents;
    private final Approvals approvals;

    OutwardController(CaseRegister register, DocumentRegister documents, Approvals approvals) {
        this.register = register;
        this.documents = documents;
        this.approvals = approvals;
    }

    /** About the caller's own government, the latest letters first. */
    @MayCall(Roles.POINT_OF_CONTACT)
    @GetMapping("/told-response-cases")
    List<OutwardCase> told() {
        var government = Actors.current().government();
        return government == null ? List.of() : register.toldTo(government);
    }

    /** To a party, also what concerns it; those who work on it see what a party does. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER},
            party = Roles.POINT_OF_CONTACT,
            oncePublic = true)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/response-cases/{id}/outward")
    WithDocuments<OutwardCase> outward(@PathVariable UUID id) {
        boolean anybody = Access.current()
                .filter(access -> !access.role().equals(MayCall.ANYONE))
                .isEmpty();
        var told = anybody ? register.announced(new CaseId(id)) : register.toldToParties(new CaseId(id));
        return new WithDocuments<>(told, documents.list(new CaseId(id), Viewers.current()));
    }

    /** One officer asks; another, or a co-chair, approves. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/response-cases/{id}/announcement")
    ResponseEntity<ApprovalView> announcement(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AnnouncementForm form) {
        int version = register.read(new CaseId(id)).version();
        ifMatch.require(version);
        var ref = new CaseRef(ResponseCaseKind.NAME, id.toString());
        return Approvals.accepted(approvals.ask(
                AnnounceCase.NAME, ref, version, new AnnounceCase.Asked(form.note(), form.embargoUntil())));
    }
}
