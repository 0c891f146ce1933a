package org.hemicycle.responsepolicy.filing;

import java.time.Instant;
import org.hemicycle.responsepolicy.CaseId;

/** What can happen to a letter of concern once it is filed. A draft is nobody's business and has no events. */
public sealed interface FilingEvent {

    CaseId of();

    Instant at();

    /** @param linked how many other cases the same letter became */
    record Submitted(SubmittedConcern concern, String ruleSet, int linked, Instant at) implements FilingEvent {

        @Override
        public CaseId of() {
            return concern.caseId();
        }
    }

    record Supplemented(CaseId of, Instant at) implements FilingEvent {}

    /** @param reasoned whether the filers gave a reason, which is confidential */
    record Withdrawn(CaseId of, boolean reasoned, Instant at) implements FilingEvent {}

    /** An officer asked the filers something. */
    record Asked(CaseId of, Instant at) implements FilingEvent {}

    record Answered(CaseId of, Instant at) implements FilingEvent {}
}
