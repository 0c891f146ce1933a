package org.hemicycle.responsepolicy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.StreamedBody;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentId;
import org.hemicycle.responsepolicy.document.DocumentProcedure;
import org.hemicycle.responsepolicy.document.DocumentRegister;
import org.hemicycle.responsepolicy.document.DocumentView;
import org.hemicycle.responsepolicy.document.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where documents come in, as bytes. The sender chooses the id, so that a repeat is the same document. */
@RestController
@RequestMapping("/response-cases/{id}/documents/{document}")
class UploadController {

    private final DocumentProcedure procedure;
    private final DocumentRegister register;

    UploadController(DocumentProcedure procedure, DocumentRegister register) {
        this.procedure = procedure;
        this.register = register;
    }

    @MayCall(value = Roles.SECRETARIAT, party = Roles.POINT_OF_CONTACT)
    @OnCase(ResponseCaseKind.NAME)
    @StreamedBody
    @PutMapping
    ResponseEntity<DocumentView> receive(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestHeader(FileNames.HEADER) String name,
            HttpServletRequest request)
            throws IOException {
        procedure.receive(upload(id, document, name, request));
        return shown(HttpStatus.CREATED, id, document);
    }

    @MayCall(value = Roles.SECRETARIAT, party = Roles.POINT_OF_CONTACT)
    @OnCase(ResponseCaseKind.NAME)
    @StreamedBody
    @PutMapping("/content")
    ResponseEntity<DocumentView> receiveVersion(
            @PathVariable UUID id,
            @PathVariable UUID document,
            IfMatch ifMatch,
            @RequestHeader(FileNames.HEADER) String name,
            HttpServletRequest request)
            throws IOException {
        procedure.receiveVersion(upload(id, document, name, request), ifMatch);
        return shown(HttpStatus.OK, id, document);
    }

    /** The copy that others see from now on; the original stays. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @StreamedBody
    @PutMapping("/redacted-copy")
    ResponseEntity<DocumentView> redact(
            @PathVariable UUID id,
            @PathVariable UUID document,
            IfMatch ifMatch,
            @RequestHeader(FileNames.HEADER) String name,
            HttpServletRequest request)
            throws IOException {
        register.read(new CaseId(id), new DocumentId(document), Viewers.current());
        procedure.redact(upload(id, document, name, request), ifMatch);
        return shown(HttpStatus.OK, id, document);
    }

    private static Upload upload(UUID id, UUID document, String name, HttpServletRequest request) throws IOException {
        return new Upload(
                new CaseId(id),
                new DocumentId(document),
                Viewers.uploader(),
                FileNames.decoded(name),
                request.getInputStream());
    }

    private ResponseEntity<DocumentView> shown(HttpStatus status, UUID id, UUID document) {
        var view = register.received(new CaseId(id), new DocumentId(document), Viewers.current());
        return ResponseEntity.status(status).eTag(IfMatch.tag(view.version())).body(view);
    }
}
