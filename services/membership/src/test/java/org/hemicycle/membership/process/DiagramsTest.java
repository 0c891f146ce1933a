package org.hemicycle.membership.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hemicycle.platform.test.diagram.Call;
import org.hemicycle.platform.test.diagram.DiagramCalls;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    private final DiagramCalls diagrams = DiagramCalls.in(Path.of("../../bpmn/membership"));

    @Test
    void everyCallInADiagramMeetsAMethodOfItsArity() {
        assertThat(diagrams.unmet("org.hemicycle.membership")).isEmpty();
    }

    @Test
    void theDiagramsCallTheirTasks() {
        assertThat(diagrams.calls())
                .extracting(Call::bean)
                .contains("admissionTasks", "admissionClocks", "processMatterTasks");
    }
}
