package org.hemicycle.membership.admission;

import org.hemicycle.membership.eligibility.EligibilityEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the transaction of the publication, that a score was published. */
@Component
class ScoreNews {

    private final AssessmentProcedure assessment;

    ScoreNews(AssessmentProcedure assessment) {
        this.assessment = assessment;
    }

    @EventListener
    void on(EligibilityEvent.SheetPublished event) {
        assessment.scorePublished(event.country());
    }
}
