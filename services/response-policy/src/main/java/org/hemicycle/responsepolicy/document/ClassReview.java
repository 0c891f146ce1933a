package org.hemicycle.responsepolicy.document;

import java.util.UUID;
import org.hemicycle.responsepolicy.CaseId;

/** Looking again at why a document is withheld. Known by case and document: of what is in it, nothing. */
public record ClassReview(CaseId of, DocumentId document) {

    public static ClassReview of(String text) {
        int dot = text.indexOf('.');
        return new ClassReview(
                CaseId.of(text.substring(0, dot)), new DocumentId(UUID.fromString(text.substring(dot + 1))));
    }

    @Override
    public String toString() {
        return of + "." + document;
    }
}
