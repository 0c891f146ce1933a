package org.hemicycle.platform.test.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The diagrams of a folder in words, for {@code bpmn/README.md}. */
public final class DiagramReadme {

    private static final String HEAD = """
            # Diagrams

            Generated from the files in this folder by the build; do not edit. When a diagram has changed:
            `mvn -pl services/platform-test -am test -Dtest=DiagramReadmeTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dbpmn.readme.write=true`

            Open a diagram with any BPMN 2.0 or DMN editor. `bean.method(…)` is a method of a class marked
            `@ProcessTasks` in the service's package `process`. *Beside it*: the step goes on; *instead of it*: it ends.

            """;

    private DiagramReadme() {}

    /** Markdown, always the same for the same diagrams. */
    public static String of(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            return files.sorted()
                    .flatMap(file -> lines(folder, file))
                    .collect(Collectors.joining("\n", HEAD, ""))
                    .replaceAll("\n+$", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> lines(Path folder, Path file) {
        var name = folder.relativize(file).toString();
        if (name.endsWith(".bpmn")) {
            return new ProcessTable(name, Xml.read(file)).lines();
        }
        return name.endsWith(".dmn") ? new DecisionTable(name, Xml.read(file)).lines() : Stream.of();
    }
}
