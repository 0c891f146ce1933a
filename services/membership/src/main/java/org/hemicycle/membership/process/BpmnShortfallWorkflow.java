package org.hemicycle.membership.process;

import java.util.Map;
import org.hemicycle.membership.belowminimum.Answer;
import org.hemicycle.membership.belowminimum.ShortfallId;
import org.hemicycle.membership.belowminimum.ShortfallWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** The path of a member below the minimum as drawn in bpmn/membership/member-below-minimum.bpmn. */
@Component
class BpmnShortfallWorkflow implements ShortfallWorkflow {

    static final String PROCESS = "member-below-minimum";
    static final String ANOTHER_YEAR = "below-minimum.another-year";
    static final String CURED = "below-minimum.cured";
    static final String LEFT = "below-minimum.left";

    private final Procedures procedures;

    BpmnShortfallWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(ShortfallId id, Answer answer) {
        procedures.begin(PROCESS, id.toString(), Map.of("shortfallId", id.toString(), "answer", answer.name()));
    }

    @Override
    public void letterSent(ShortfallId id, Answer answer) {
        procedures.complete(id.toString(), answer == Answer.WARNING ? "SendWarning" : "SendNotice", Map.of());
    }

    @Override
    public void anotherYearBelow(ShortfallId id) {
        procedures.tell(id.toString(), ANOTHER_YEAR, Map.of());
    }

    @Override
    public void committeeReviewed(ShortfallId id) {
        procedures.complete(id.toString(), "ReviewParticipation", Map.of());
    }

    @Override
    public void cured(ShortfallId id) {
        procedures.tell(id.toString(), CURED, Map.of());
    }

    @Override
    public void left(ShortfallId id) {
        procedures.tell(id.toString(), LEFT, Map.of());
    }
}
