package org.hemicycle.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program to run to its end. */
record Command(List<String> words) {

    private static final int NOT_FOUND = 127;

    /** How it ended and what it said. */
    record Outcome(int status, String output) {

        boolean failed() {
            return status != 0;
        }
    }

    Outcome run() {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException notFound) {
            return new Outcome(NOT_FOUND, String.valueOf(notFound.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted", interrupted);
        }
    }
}
