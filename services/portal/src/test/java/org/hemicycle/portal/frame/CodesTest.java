package org.hemicycle.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes of services that the pages say in words: none is without its word in French. */
class CodesTest {

    private static final Path ROOT = Path.of("..", "..");

    @Test
    void haveAWordForEveryStepThatWaitsForAPersonAndWhy() throws IOException {
        var steps = found("bpmn", "*.bpmn", "<bpmn:userTask id=\"(\\w+)\"");

        assertThat(steps).hasSizeGreaterThan(40).allMatch(step -> has("step." + step) && has("why." + step));
    }

    @Test
    void haveAWordForEveryProcedure() throws IOException {
        assertThat(found("bpmn", "*.bpmn", "<bpmn:process id=\"([\\w-]+)\""))
                .hasSizeGreaterThan(10)
                .allMatch(process -> has("process." + process));
    }

    @Test
    void haveAWordForEveryRemarkOfTheImport() throws IOException {
        var events = "services/membership/src/main/java/org/hemicycle/membership/standing/imports";

        assertThat(found(events, "EventType.java", "(?m)^ {4}([A-Z_]+)\\((?:PRESUPPOSED|ANY)\\)"))
                .hasSize(6)
                .allMatch(remark -> has("remark." + remark));
    }

    @Test
    void haveAWordForEveryKindOfLetter() throws IOException {
        var letters = "services/membership/src/main/java/org/hemicycle/membership/letters";

        assertThat(found(letters, "LetterType.java", "(?m)^ {4}([A-Z_]+)\\((?:INCOMING|OUTGOING)"))
                .hasSizeGreaterThan(20)
                .allMatch(type -> has("letter." + type));
    }

    @Test
    void haveAWordForEveryActThatPartiesOfAFileAreTold() throws IOException {
        assertThat(found("docs", "audit.csv", "(?m)^((?:membership|platform)\\.[\\w.-]+),"))
                .hasSizeGreaterThan(50)
                .allMatch(act -> has("act." + act));
    }

    private static boolean has(String key) {
        return WordFiles.SUBJECTS.stream()
                .anyMatch(subject -> ResourceBundle.getBundle(WordFiles.bundle(subject), Locale.FRENCH)
                        .containsKey(key));
    }

    private static TreeSet<String> found(String folder, String files, String pattern) throws IOException {
        var all = new TreeSet<String>();
        try (Stream<Path> paths = Files.walk(ROOT.resolve(folder))) {
            var matcher = ROOT.getFileSystem().getPathMatcher("glob:**/" + files);
            for (var path : paths.filter(matcher::matches).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(path))
                        .results()
                        .forEach(each -> all.add(each.group(1)));
            }
        }
        return all;
    }
}
