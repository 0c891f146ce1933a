package org.hemicycle.responsepolicy.document;

import java.time.Clock;
import java.util.function.Consumer;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a document, and appeals against that. Each act is one transaction. */
@Service
@Transactional
public class ClassificationProcedure {

    private final Documents documents;
    private final Sight sight;
    private final Vault vault;
    private final ReviewWorkflow reviews;
    private final Clock clock;

    ClassificationProcedure(Documents documents, Sight sight, Vault vault, ReviewWorkflow reviews, Clock clock) {
        this.documents = documents;
        this.sight = sight;
        this.vault = vault;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** By an officer who can read what is classified; {@code title} is what the copy is called from now on. */
    public void classify(
            CaseId id, DocumentId document, IfMatch ifMatch, Classification as, @Nullable String title, Viewer by) {
        change(id, document, ifMatch, by, found -> {
            if (sight.key(found, by).isEmpty()) {
                throw Refused.forbidden("Who classifies a document is assigned to its case");
            }
            found.classify(as, title == null ? null : vault.sealShared(id, title), clock.instant());
        });
    }

    public void appeal(CaseId id, DocumentId document, IfMatch ifMatch, String grounds, Viewer by) {
        change(
                id,
                document,
                ifMatch,
                by,
                found -> found.appeal(vault.seal(id, grounds), sight.today(), clock.instant()));
    }

    /** By a co-chair, who need not be assigned: opening is decided on the grounds the officers put before them. */
    public void decideAppeal(CaseId id, DocumentId document, IfMatch ifMatch, AppealOutcome as, String person) {
        change(find(id, document), ifMatch, found -> found.decideAppeal(as, sight.today(), person, clock.instant()));
    }

    private void change(CaseId id, DocumentId document, IfMatch ifMatch, Viewer by, Consumer<Document> act) {
        var found = find(id, document);
        if (!sight.sees(found, by)) {
            throw Refused.notFound("This document");
        }
        change(found, ifMatch, act);
    }

    private void change(Document found, IfMatch ifMatch, Consumer<Document> act) {
        ifMatch.require(found.version());
        boolean wasUnderReview = found.isUnderReview();
        act.accept(found);
        documents.save(found);
        if (wasUnderReview && !found.isUnderReview()) {
            reviews.done(new ClassReview(found.caseId(), found.id()));
        }
    }

    private Document find(CaseId id, DocumentId document) {
        return documents
                .findById(document)
                .filter(found -> found.caseId().equals(id))
                .orElseThrow(() -> Refused.notFound("This document"));
    }
}
