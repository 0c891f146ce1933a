package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hemicycle.elections.ElectionsMain;
import org.hemicycle.platform.test.TestTokens;

/** Elections in a JVM of its own, so that it can die at a named place without taking the test along. */
final class ElectionsApart implements AutoCloseable {

    private static final int KILLED = 137;

    private final List<String> settings;
    private Process process;

    private ElectionsApart(String place, List<String> settings) {
        this.settings = settings;
        this.process = start(place);
    }

    static ElectionsApart thatDiesAt(String place, List<String> settings) {
        return new ElectionsApart(place, settings);
    }

    /** What runs there. */
    public static void main(String[] settings) {
        var application = ElectionsMain.application();
        application.addPrimarySources(List.of(TestTokens.class));
        application.run(settings);
    }

    /** Returns when it has died where it was to die. */
    void awaitDeath() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != KILLED) {
            throw new AssertionError("It did not die at its place");
        }
    }

    void startAgain() {
        process = start("nowhere:1");
    }

    private Process start(String crashAt) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-Dcrash.at=" + crashAt,
                "-cp",
                System.getProperty("java.class.path"),
                ElectionsApart.class.getName()));
        command.addAll(settings);
        command.add("--test.public-key=" + TestTokens.publicKey());
        try {
            var log = Path.of("target", "elections-apart.log").toFile();
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
