package org.hemicycle.responsepolicy.document;

import java.time.Instant;
import org.hemicycle.responsepolicy.CaseId;

/** What can happen to a document: ids and codes, nothing of what stands in it. */
public sealed interface DocumentEvent {

    CaseId caseId();

    DocumentId document();

    Instant at();

    /** A version came in. */
    record Received(CaseId caseId, DocumentId document, int number, Uploader from, Instant at)
            implements DocumentEvent {}

    /** Somebody opened an original. */
    record Opened(CaseId caseId, DocumentId document, int number, Instant at) implements DocumentEvent {}

    record Classified(
            CaseId caseId, DocumentId document, DocumentClass documentClass, WithheldReason reason, Instant at)
            implements DocumentEvent {}

    /** The day has come to look again at why it is withheld. */
    record ReviewDue(CaseId caseId, DocumentId document, Instant at) implements DocumentEvent {}

    /** That day is over, and nobody confirmed or changed the class. */
    record ReviewMissed(CaseId caseId, DocumentId document, Instant at) implements DocumentEvent {}

    /** Of the latest version there is a redacted copy now. */
    record Redacted(CaseId caseId, DocumentId document, int number, Instant at) implements DocumentEvent {}

    record Appealed(CaseId caseId, DocumentId document, Instant at) implements DocumentEvent {}

    record AppealDecided(CaseId caseId, DocumentId document, AppealOutcome outcome, Instant at)
            implements DocumentEvent {}
}
