package org.hemicycle.responsepolicy.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentId;
import org.hemicycle.responsepolicy.document.DocumentRegister;
import org.hemicycle.responsepolicy.document.DocumentView;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents of a case as they are read: each caller finds those they may see. */
@RestController
@RequestMapping("/response-cases/{id}/documents")
class DocumentController {

    private final DocumentRegister register;

    DocumentController(DocumentRegister register) {
        this.register = register;
    }

    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER},
            party = Roles.POINT_OF_CONTACT,
            oncePublic = true)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping
    List<DocumentView> list(@PathVariable UUID id) {
        return register.list(new CaseId(id), Viewers.current());
    }

    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER},
            party = Roles.POINT_OF_CONTACT,
            oncePublic = true)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{document}")
    ResponseEntity<DocumentView> read(@PathVariable UUID id, @PathVariable UUID document) {
        var found = register.read(new CaseId(id), new DocumentId(document), Viewers.current());
        return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(found);
    }

    /** Without metadata, or redacted. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER},
            party = Roles.POINT_OF_CONTACT,
            oncePublic = true)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{document}/copy")
    ResponseEntity<InputStreamResource> copy(@PathVariable UUID id, @PathVariable UUID document) {
        return FileNames.saved(register.copy(new CaseId(id), new DocumentId(document), Viewers.current()));
    }

    /** As it came: for who holds the case's key. */
    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.COMMITTEE_MEMBER})
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{document}/versions/{number}")
    ResponseEntity<InputStreamResource> original(
            @PathVariable UUID id, @PathVariable UUID document, @PathVariable int number) {
        return FileNames.saved(register.original(new CaseId(id), new DocumentId(document), number, Viewers.current()));
    }
}
