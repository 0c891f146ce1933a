package org.hemicycle.membership.process;

import java.util.Map;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.membership.letters.LetterWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.platform.process.WorkItems;
import org.springframework.stereotype.Component;

/** The reply to a letter as drawn in bpmn/membership/letter-reply.bpmn. */
@Component
class BpmnLetterWorkflow implements LetterWorkflow {

    static final String PROCESS = "letter-reply";
    private static final String STEP = "AnswerLetter";

    private final Procedures procedures;
    private final WorkItems workItems;

    BpmnLetterWorkflow(Procedures procedures, WorkItems workItems) {
        this.procedures = procedures;
        this.workItems = workItems;
    }

    @Override
    public void awaitReply(LetterId letter) {
        procedures.begin(PROCESS, letter.toString(), Map.of("letterId", letter.toString()));
    }

    @Override
    public void answered(LetterId letter) {
        var waits = workItems.ofCase(letter.toString()).stream()
                .anyMatch(item -> item.step().equals(STEP) && item.state().equals("OPEN"));
        if (waits) {
            procedures.complete(letter.toString(), STEP, Map.of());
        }
    }
}
