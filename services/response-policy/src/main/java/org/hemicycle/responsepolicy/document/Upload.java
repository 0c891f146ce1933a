package org.hemicycle.responsepolicy.document;

import java.io.InputStream;
import org.hemicycle.responsepolicy.CaseId;

/** A file that somebody sends. @param name confidential: never in an address or a log line */
public record Upload(CaseId caseId, DocumentId document, Uploader from, String name, InputStream content) {

    @Override
    public String toString() {
        return "Upload[%s/%s]".formatted(caseId, document);
    }
}
