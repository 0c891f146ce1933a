package org.hemicycle.responsepolicy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.StreamedBody;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentView;
import org.hemicycle.responsepolicy.filing.Filer;
import org.hemicycle.responsepolicy.filing.FilerDoor;
import org.hemicycle.responsepolicy.filing.FilingIndex;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evidence from filers who are signed in, for their own letters. */
@RestController
@RequestMapping("/my-letters/{id}/documents")
class MyDocumentController {

    private final FilerDoor door;
    private final FilingIndex index;
    private final FilerDocuments documents;

    MyDocumentController(FilerDoor door, FilingIndex index, FilerDocuments documents) {
        this.door = door;
        this.index = index;
        this.documents = documents;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    List<DocumentView> list(@PathVariable UUID id) {
        return documents.list(owner(id), new CaseId(id));
    }

    @MayCall(MayCall.SIGNED_IN)
    @StreamedBody
    @PutMapping("/{document}")
    ResponseEntity<DocumentView> receive(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestHeader(FileNames.HEADER) String name,
            HttpServletRequest request)
            throws IOException {
        return documents.receive(owner(id), new CaseId(id), document, name, request);
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{document}/copy")
    ResponseEntity<InputStreamResource> copy(@PathVariable UUID id, @PathVariable UUID document) {
        return documents.copy(owner(id), new CaseId(id), document);
    }

    /** Refuses with 404 whose letter it is not. */
    private Filer owner(UUID id) {
        var filer = door.byAccount(Caller.person());
        index.asFiler(filer, new CaseId(id));
        return filer;
    }
}
