package org.hemicycle.responsepolicy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.document.DocumentId;
import org.hemicycle.responsepolicy.document.DocumentProcedure;
import org.hemicycle.responsepolicy.document.DocumentRegister;
import org.hemicycle.responsepolicy.document.DocumentView;
import org.hemicycle.responsepolicy.document.Upload;
import org.hemicycle.responsepolicy.document.Uploader;
import org.hemicycle.responsepolicy.document.Viewer;
import org.hemicycle.responsepolicy.filing.Filer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Documents of filers, whichever way they came in. Whatever they do is recorded in nobody's name. */
@Component
class FilerDocuments {

    private final DocumentProcedure procedure;
    private final DocumentRegister register;

    FilerDocuments(DocumentProcedure procedure, DocumentRegister register) {
        this.procedure = procedure;
        this.register = register;
    }

    List<DocumentView> list(Filer filer, CaseId id) {
        return Unnamed.call(() -> register.list(id, viewer(filer, id)));
    }

    ResponseEntity<DocumentView> receive(Filer filer, CaseId id, UUID document, String name, HttpServletRequest request)
            throws IOException {
        var upload = new Upload(
                id, new DocumentId(document), Uploader.FILER, FileNames.decoded(name), request.getInputStream());
        Unnamed.run(() -> procedure.receive(upload));
        var view = Unnamed.call(() -> register.read(id, upload.document(), viewer(filer, id)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(IfMatch.tag(view.version()))
                .body(view);
    }

    ResponseEntity<InputStreamResource> copy(Filer filer, CaseId id, UUID document) {
        return FileNames.saved(Unnamed.call(() -> register.copy(id, new DocumentId(document), viewer(filer, id))));
    }

    private static Viewer viewer(Filer filer, CaseId id) {
        return new Viewer.Filer(filer.reader(id));
    }
}
