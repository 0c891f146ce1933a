package org.hemicycle.elections.process;

import java.util.Map;
import org.hemicycle.elections.selection.SelectionId;
import org.hemicycle.elections.selection.SelectionWorkflow;
import org.hemicycle.platform.process.Procedures;
import org.springframework.stereotype.Component;

/** A selection as drawn in bpmn/elections/civil-society-selection.bpmn. */
@Component
class BpmnSelectionWorkflow implements SelectionWorkflow {

    static final String PROCESS = "civil-society-selection";

    private final Procedures procedures;

    BpmnSelectionWorkflow(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void begin(SelectionId id) {
        procedures.begin(PROCESS, id.toString(), Map.of("selectionId", id.toString()));
    }

    @Override
    public void longlisted(SelectionId id) {
        procedures.complete(id.toString(), "DrawLongList", Map.of());
    }

    @Override
    public void shortlisted(SelectionId id) {
        procedures.complete(id.toString(), "DrawShortList", Map.of());
    }

    @Override
    public void chosen(SelectionId id) {
        procedures.complete(id.toString(), "Choose", Map.of());
    }

    @Override
    public void endorsed(SelectionId id) {
        procedures.complete(id.toString(), "EndorseChoice", Map.of());
    }
}
