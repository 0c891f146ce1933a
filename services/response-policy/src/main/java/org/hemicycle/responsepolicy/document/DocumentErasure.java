package org.hemicycle.responsepolicy.document;

import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of documents when the confidential part of their case is destroyed. */
@Service
@Transactional
public class DocumentErasure {

    private final Documents documents;
    private final Sight sight;
    private final Vault vault;
    private final ReviewWorkflow reviews;

    DocumentErasure(Documents documents, Sight sight, Vault vault, ReviewWorkflow reviews) {
        this.documents = documents;
        this.sight = sight;
        this.vault = vault;
        this.reviews = reviews;
    }

    /** What is public stays, as the copy that everybody knows; the rest goes, its copies too. */
    public void erase(CaseId id) {
        documents.findByCaseIdOrderById(id).stream()
                .filter(document -> !sight.isPublic(document))
                .forEach(this::remove);
    }

    /** Of a draft that was never submitted: all of it. */
    public void drop(CaseId id) {
        documents.findByCaseIdOrderById(id).forEach(this::remove);
    }

    private void remove(Document document) {
        document.versions().forEach(version -> vault.discard(version.sharedCopy()));
        var title = document.title();
        if (title != null) {
            vault.discard(title);
        }
        reviews.done(new ClassReview(document.caseId(), document.id()));
        documents.delete(document);
    }
}
