package org.hemicycle.responsepolicy.process;

import java.util.Map;
import org.hemicycle.platform.process.Procedures;
import org.hemicycle.responsepolicy.clock.ClockId;
import org.hemicycle.responsepolicy.clock.ClockWorkflow;
import org.springframework.stereotype.Component;

/** Clocks as drawn in bpmn/response-policy/case-clock.bpmn. */
@Component
class BpmnClockWorkflow implements ClockWorkflow {

    static final String PROCESS = "case-clock";
    static final String MOVED = "case-clock.moved";
    static final String STOPPED = "case-clock.stopped";

    private final Procedures procedures;

    BpmnClockWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(ClockId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("clockId", id.toString()));
    }

    @Override
    public void moved(ClockId id) {
        procedures.tell(id.toString(), MOVED, Map.of());
    }

    @Override
    public void stopped(ClockId id) {
        procedures.tell(id.toString(), STOPPED, Map.of());
    }
}
