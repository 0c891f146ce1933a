package org.hemicycle.responsepolicy.document;

import static org.hemicycle.responsepolicy.document.DocumentRule.NOTHING_DECIDED_YET;
import static org.hemicycle.responsepolicy.document.DocumentRule.NOTHING_TO_APPEAL;
import static org.hemicycle.responsepolicy.document.DocumentRule.REVIEW_AHEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.vault.SealedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A document of a case: its versions, its class, and the appeals against it. */
final class Document extends AbstractAggregateRoot<Document> {

    @Id
    private final DocumentId id;

    @Version
    private int version;

    private final CaseId caseId;
    private final Uploader uploader;

    @Embedded.Empty
    private Classification classification;

    private @Nullable SealedId title;
    private @Nullable LocalDate reviewBegunOn;

    @MappedCollection(idColumn = "document", keyColumn = "place")
    private final List<DocumentVersion> versions;

    @MappedCollection(idColumn = "document", keyColumn = "place")
    private final List<Appeal> appeals;

    Document(
            DocumentId id,
            int version,
            CaseId caseId,
            Uploader uploader,
            Classification classification,
            @Nullable SealedId title,
            @Nullable LocalDate reviewBegunOn,
            List<DocumentVersion> versions,
            List<Appeal> appeals) {
        this.id = id;
        this.version = version;
        this.caseId = caseId;
        this.uploader = uploader;
        this.classification = classification;
        this.title = title;
        this.reviewBegunOn = reviewBegunOn;
        this.versions = versions;
        this.appeals = appeals;
    }

    static Document received(DocumentId id, CaseId caseId, Uploader from, LocalDate reviewOn) {
        return new Document(
                id, 0, caseId, from, Classification.notYet(reviewOn), null, null, new ArrayList<>(), new ArrayList<>());
    }

    void add(DocumentVersion next, Uploader from, Instant at) {
        versions.add(next);
        registerEvent(new DocumentEvent.Received(caseId, id, versions.size(), from, at));
    }

    void classify(Classification as, @Nullable SealedId called, Instant at) {
        REVIEW_AHEAD.require(reviewBegunOn == null || as.isReviewedAfter(reviewBegunOn));
        classification = as.checked();
        reviewBegunOn = null;
        title = called == null ? title : called;
        registerEvent(new DocumentEvent.Classified(caseId, id, as.documentClass(), as.reason(), at));
    }

    /** @return whether it was not begun before */
    boolean beginReview(LocalDate on, Instant at) {
        boolean first = reviewBegunOn == null;
        if (first) {
            reviewBegunOn = on;
            registerEvent(new DocumentEvent.ReviewDue(caseId, id, at));
        }
        return first;
    }

    void missReview(Instant at) {
        if (reviewBegunOn != null) {
            registerEvent(new DocumentEvent.ReviewMissed(caseId, id, at));
        }
    }

    boolean isUnderReview() {
        return reviewBegunOn != null;
    }

    void redact(SealedId copy, Instant at) {
        versions.set(versions.size() - 1, latest().redactedAs(copy));
        registerEvent(new DocumentEvent.Redacted(caseId, id, versions.size(), at));
    }

    void appeal(SealedId grounds, LocalDate on, Instant at) {
        NOTHING_TO_APPEAL.require(classification.documentClass() != DocumentClass.PUBLIC
                && appeals.stream().noneMatch(Appeal::isOpen));
        appeals.add(Appeal.on(on, grounds));
        registerEvent(new DocumentEvent.Appealed(caseId, id, at));
    }

    /** Opened: it is public from now on. */
    void decideAppeal(AppealOutcome as, LocalDate on, String by, Instant at) {
        NOTHING_DECIDED_YET.require(!appeals.isEmpty() && appeals.getLast().isOpen());
        NOTHING_DECIDED_YET.require(!by.equals(classification.classifiedBy()));
        appeals.set(appeals.size() - 1, appeals.getLast().decided(as, on, by));
        registerEvent(new DocumentEvent.AppealDecided(caseId, id, as, at));
        if (as == AppealOutcome.OPENED) {
            classify(
                    new Classification(DocumentClass.PUBLIC, WithheldReason.PART_OF_THE_RECORD, null, false, null, by),
                    null,
                    at);
        }
    }

    DocumentVersion latest() {
        return versions.getLast();
    }

    DocumentId id() {
        return id;
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return caseId;
    }

    Uploader uploader() {
        return uploader;
    }

    Classification classification() {
        return classification;
    }

    @Nullable
    SealedId title() {
        return title;
    }

    List<DocumentVersion> versions() {
        return List.copyOf(versions);
    }

    List<Appeal> appeals() {
        return List.copyOf(appeals);
    }
}
