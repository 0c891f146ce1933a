package org.hemicycle.responsepolicy.process;

import java.util.Map;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.responsepolicy.document.ClassReview;
import org.hemicycle.responsepolicy.document.ReviewWorkflow;
import org.springframework.stereotype.Component;

/** The review of a document's class as drawn in bpmn/response-policy/document-review.bpmn. */
@Component
class BpmnReviewWorkflow implements ReviewWorkflow {

    static final String PROCESS = "document-review";
    private static final String STEP = "ReviewClass";

    private final Procedures procedures;
    private final WorkItems items;

    BpmnReviewWorkflow(Procedures procedures, WorkItems items) {
        this.procedures = procedures;
        this.items = items;
    }

    @Override
    public void begin(ClassReview review) {
        procedures.begin(PROCESS, review.toString(), Map.of("review", review.toString()));
    }

    @Override
    public void done(ClassReview review) {
        var waits = items.ofCase(review.toString()).stream()
                .anyMatch(item -> item.step().equals(STEP) && item.state().equals("OPEN"));
        if (waits) {
            procedures.complete(review.toString(), STEP, Map.of());
        }
    }
}
