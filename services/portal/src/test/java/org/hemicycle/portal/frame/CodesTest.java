package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Codes of services that the pages say in words: none is without its word in French. */
class CodesTest {

    @Test
    void haveAWordForEveryStepThatWaitsForAPersonAndWhy() throws IOException {
        var steps = Sources.found("bpmn", "*.bpmn", "<bpmn:userTask id=\"(\\w+)\"");

        assertThat(steps).hasSizeGreaterThan(40).allMatch(step -> has("step." + step) && has("why." + step));
    }

    @Test
    void haveAWordForEveryProcedure() throws IOException {
        assertThat(Sources.found("bpmn", "*.bpmn", "<bpmn:process id=\"([\\w-]+)\""))
                .hasSizeGreaterThan(10)
                .allMatch(process -> has("process." + process));
    }

    @Test
    void haveAWordForEveryRemarkOfTheImport() throws IOException {
        var events = "services/membership/src/main/java/org/hemicycle/membership/standing/imports";

        assertThat(Sources.found(events, "EventType.java", "(?m)^ {4}([A-Z_]+)\\((?:PRESUPPOSED|ANY)\\)"))
                .hasSize(6)
                .allMatch(remark -> has("remark." + remark));
    }

    @Test
    void haveAWordForEveryKindOfLetter() throws IOException {
        var letters = "services/membership/src/main/java/org/hemicycle/membership/letters";

        assertThat(Sources.found(letters, "LetterType.java", "(?m)^ {4}([A-Z_]+)\\((?:INCOMING|OUTGOING)"))
                .hasSizeGreaterThan(20)
                .allMatch(type -> has("letter." + type));
    }

    @Test
    void haveAWordForEveryActThatPartiesOfAFileAreTold() throws IOException {
        assertThat(Sources.found("docs", "audit.csv", "(?m)^((?:membership|platform)\\.[\\w.-]+),"))
                .hasSizeGreaterThan(50)
                .allMatch(act -> has("act." + act));
    }

    private static boolean has(String key) {
        return WordFiles.SUBJECTS.stream()
                .anyMatch(subject -> ResourceBundle.getBundle(WordFiles.bundle(subject), Locale.FRENCH)
                        .containsKey(key));
    }
}
