package org.hemicycle.responsepolicy.document;

import static org.hemicycle.responsepolicy.document.DocumentRule.CLASS_SUITS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * Who may see a document from when on, why, and when that is looked at again.
 *
 * @param publicFrom of PUBLIC_AFTER: the day, or null where it is after the decision
 * @param reviewOn of what is withheld
 * @param classifiedBy a person's id; null: nobody classified it yet
 */
public record Classification(
        @Column("document_class") DocumentClass documentClass,
        WithheldReason reason,
        @Nullable LocalDate publicFrom,
        boolean afterDecision,
        @Nullable LocalDate reviewOn,
        @Nullable String classifiedBy) {

    static Classification notYet(LocalDate reviewOn) {
        return new Classification(
                DocumentClass.CONFIDENTIAL, WithheldReason.NOT_CLASSIFIED_YET, null, false, reviewOn, null);
    }

    Classification checked() {
        boolean after = publicFrom != null || afterDecision;
        CLASS_SUITS.require((documentClass == DocumentClass.PUBLIC_AFTER) == after);
        CLASS_SUITS.require(publicFrom == null || !afterDecision);
        CLASS_SUITS.require(documentClass == DocumentClass.PUBLIC || reviewOn != null);
        return this;
    }

    /** Public, or looked at again after that day. */
    boolean isReviewedAfter(LocalDate day) {
        return documentClass == DocumentClass.PUBLIC || (reviewOn != null && reviewOn.isAfter(day));
    }

    /** The day of review has passed, and it is withheld all the same. */
    boolean isReviewMissed(LocalDate today) {
        return documentClass != DocumentClass.PUBLIC && reviewOn != null && today.isAfter(reviewOn);
    }

    boolean isPublic(LocalDate today, boolean decisionAnnounced) {
        return switch (documentClass) {
            case PUBLIC -> true;
            case PUBLIC_AFTER -> publicFrom == null ? decisionAnnounced : !today.isBefore(publicFrom);
            case RESTRICTED, CONFIDENTIAL -> false;
        };
    }
}
