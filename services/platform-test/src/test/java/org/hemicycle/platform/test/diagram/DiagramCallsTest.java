package org.hemicycle.platform.test.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemicycle.platform.process.ProcessTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramCallsTest {

    private static final String HERE = "org.hemicycle.platform.test.diagram";

    @TempDir
    private Path folder;

    /** What diagrams of these tests may call. */
    @ProcessTasks("ovenTasks")
    public static class OvenTasks {

        public void heat(String order, int degrees) {}

        public String due() {
            return "";
        }

        void hidden(String order) {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ovenTasks.heat(order, 220)}",
                "${ovenTasks.heat(order, heatOf('rye, dark', 1))}",
                "#{ovenTasks.due()}",
                "${order == 'rye' and ovenTasks.due() == \"now\"}",
                "no expression: ovenTasks.cool(order)"
            })
    void aCallThatMeetsAMethodIsFine(String expression) throws IOException {
        assertThat(calls(expression).unmet(HERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ovenTasks.heat(order)}",
                "${ovenTasks.due(order)}",
                "${ovenTasks.cool(order)}",
                "${ovenTasks.hidden(order)}",
                "${orders.save(order)}"
            })
    void aCallThatMeetsNoneIsNamed(String expression) throws IOException {
        assertThat(calls(expression).unmet(HERE)).singleElement().asString().startsWith("oven.bpmn: ");
    }

    @Test
    void expressionsAreFoundInAttributesAndTexts() throws IOException {
        assertThat(calls("${ovenTasks.heat(order, 220)}").calls())
                .extracting(Call::method)
                .containsExactlyInAnyOrder("heat", "due");
    }

    private DiagramCalls calls(String expression) throws IOException {
        var quoted = expression.replace("\"", "&quot;");
        Files.writeString(
                folder.resolve("oven.bpmn"),
                "<a due=\"%s\"><b><![CDATA[${ovenTasks.due()}]]></b></a>".formatted(quoted));
        return DiagramCalls.in(folder);
    }
}
