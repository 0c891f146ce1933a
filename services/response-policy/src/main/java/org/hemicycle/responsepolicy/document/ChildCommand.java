package org.hemicycle.responsepolicy.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.responsepolicy.document.inspect.Format;
import org.hemicycle.responsepolicy.document.inspect.InspectorMain;

/**
 * How the inspecting process is started: little memory, no environment, no properties of ours, nowhere to write, and of
 * the class path only what it needs. From an executable jar Boot's own launcher finds the classes.
 */
final class ChildCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<String> NEEDED = List.of(
            InspectorMain.class.getName(),
            "org.jspecify.annotations.NullMarked",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.FontBoxFont",
            "org.apache.commons.logging.LogFactory");

    private final UploadSettings settings;
    private final List<String> program;

    ChildCommand(UploadSettings settings) {
        this.settings = settings;
        this.program = program();
    }

    Process start(Format format) throws IOException {
        var limits = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.memory(),
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData", // else each leaves a file in the temp folder
                "-XX:ErrorFile=/dev/null",
                "-Djava.io.tmpdir=/nowhere",
                "-Djava.awt.headless=true",
                "-Djdk.xml.maxElementDepth=250",
                "-Djdk.xml.maxGeneralEntitySizeLimit=1000");
        var command = Stream.of(limits, program, List.of(format.name(), Long.toString(settings.unpacked())))
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.directory(new File("/"));
        return builder.start();
    }

    private static List<String> program() {
        var places = NEEDED.stream().map(ChildCommand::place).distinct().toList();
        if (places.stream().allMatch(place -> place.startsWith("file:"))) {
            var path = places.stream()
                    .map(place -> Path.of(java.net.URI.create(place)).toString())
                    .collect(Collectors.joining(File.pathSeparator));
            return List.of("-cp", path, InspectorMain.class.getName());
        }
        var jar =
                Path.of(System.getProperty("java.class.path")).toAbsolutePath().toString();
        return List.of("-Dloader.main=" + InspectorMain.class.getName(), "-cp", jar, LAUNCHER);
    }

    private static String place(String type) {
        try {
            var domain = Class.forName(type, false, ChildCommand.class.getClassLoader())
                    .getProtectionDomain();
            return domain.getCodeSource().getLocation().toString();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The inspecting process needs " + type, missing);
        }
    }
}
