package org.hemicycle.responsepolicy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.StreamedBody;
import org.hemicycle.responsepolicy.document.DocumentView;
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

/** Evidence from filers without an account, by the receipt code. */
@RestController
@RequestMapping("/filer/letter/documents")
class FilerDocumentController {

    private final FilerDoor door;
    private final FilingIndex index;
    private final FilerDocuments documents;

    FilerDocumentController(FilerDoor door, FilingIndex index, FilerDocuments documents) {
        this.door = door;
        this.index = index;
        this.documents = documents;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    List<DocumentView> list(@RequestHeader(ReceiptCodeController.HEADER) String code) {
        var filer = door.byCode(code);
        return documents.list(filer, index.letterOf(filer));
    }

    @MayCall(MayCall.ANYONE)
    @StreamedBody
    @PutMapping("/{document}")
    ResponseEntity<DocumentView> receive(
            @RequestHeader(ReceiptCodeController.HEADER) String code,
            @RequestHeader(FileNames.HEADER) String name,
            @PathVariable UUID document,
            HttpServletRequest request)
            throws IOException {
        var filer = door.byCode(code);
        return documents.receive(filer, index.letterOf(filer), document, name, request);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{document}/copy")
    ResponseEntity<InputStreamResource> copy(
            @RequestHeader(ReceiptCodeController.HEADER) String code, @PathVariable UUID document) {
        var filer = door.byCode(code);
        return documents.copy(filer, index.letterOf(filer), document);
    }
}
