package org.hemicycle.responsepolicy.decision;

import org.hemicycle.responsepolicy.response.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what the committee was asked and has not answered, when its case ends. */
@Component
class OpenQuestions {

    private final CaseDecisionTable decisions;

    OpenQuestions(CaseDecisionTable decisions) {
        this.decisions = decisions;
    }

    @EventListener
    void on(CaseEvent.Stepped event) {
        if (event.state().isEnd()) {
            decisions.findByResponseCaseOrderByAskedAtAscId(event.about().id()).stream()
                    .filter(CaseDecision::isOpen)
                    .forEach(open -> {
                        open.withdraw(event.at());
                        decisions.save(open);
                    });
        }
    }
}
