package org.hemicycle.platform.test.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramReadmeTest {

    /** From this module's folder, where tests run. */
    private static final Path DIAGRAMS = Path.of("../../bpmn");

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheDiagramsSay() throws IOException {
        var readme = DIAGRAMS.resolve("README.md");
        if (Boolean.getBoolean("bpmn.readme.write")) {
            Files.writeString(readme, DiagramReadme.of(DIAGRAMS));
        }

        assertThat(readme).hasContent(DiagramReadme.of(DIAGRAMS));
    }

    @Test
    void namesStartsTasksWaitsTimersAndEnds() throws IOException {
        Files.createDirectories(folder.resolve("bakery"));
        Files.writeString(folder.resolve("bakery/bake.bpmn"), """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <message id="Called" name="customer.called"/>
                  <process id="bake" name="Bake bread">
                    <documentation>From dough to loaf.</documentation>
                    <startEvent id="Ordered" name="Bread ordered"/>
                    <serviceTask id="Knead" name="Knead" camunda:expression="${bakery.knead(order)}"/>
                    <userTask id="Taste" name="Taste" camunda:candidateGroups="baker"
                        camunda:dueDate="${bakery.due(order)}"/>
                    <boundaryEvent id="Late" attachedToRef="Taste" cancelActivity="false">
                      <timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>
                    </boundaryEvent>
                    <intermediateCatchEvent id="Call"><messageEventDefinition messageRef="Called"/></intermediateCatchEvent>
                    <endEvent id="Sold" name="Sold | eaten"/>
                  </process>
                </definitions>""");

        assertThat(DiagramReadme.of(folder))
                .contains("`bakery/bake.bpmn`, process `bake`. From dough to loaf.")
                .containsSubsequence(
                        "| Bread ordered (`Ordered`) | start |  |",
                        "| Knead (`Knead`) | service task | `bakery.knead(order)` |",
                        "| Taste (`Taste`) | user task | for `baker`; due `bakery.due(order)` |",
                        "| `Late` | at `Taste`, beside it | timer `PT1H` |",
                        "| `Call` | waits | message `customer.called` |",
                        "| Sold \\| eaten (`Sold`) | end |  |");
    }
}
