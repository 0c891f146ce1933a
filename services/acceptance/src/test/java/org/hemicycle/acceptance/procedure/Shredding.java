package org.hemicycle.acceptance.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.acceptance.procedure.CaseWork.OFFICER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.acceptance.house.Waiting;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.verifier.VerifierMain;
import org.jspecify.annotations.Nullable;

/**
 * Five years after their end the confidential part of the cases is destroyed. The verifier then finds both logs as they
 * were, as far as they were signed before; the open data and the counts say what they said.
 */
final class Shredding {

    private static final String AUDITOR = TestTokens.of("auditor");

    private final Caller service;
    private final Path folder;
    private List<String> said = List.of();
    private long erased;

    Shredding(Town town) {
        service = town.responsePolicy;
        try {
            folder = Files.createTempDirectory("shredding");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void enterInto(Diary diary) {
        diary.on("2028-08-16", "everything is as it was signed", this::remember);
        diary.on("2028-08-21", "what was confidential is gone, and nothing else", this::compare);
    }

    private void remember() {
        said = said();
        verify("/public-log", null);
        erased = erasures(verify("/ledger", AUDITOR));
        for (var log : List.of("/public-log", "/ledger")) {
            write(kept(log), service.text(AUDITOR, log + "/checkpoint"));
        }
    }

    /** What was signed then still holds: nothing of it was changed or left out. */
    private void compare() {
        assertThat(said()).isEqualTo(said);
        verify("/public-log", null, "--checkpoint", kept("/public-log").toString());
        var ledger = verify("/ledger", AUDITOR, "--checkpoint", kept("/ledger").toString());
        assertThat(erasures(ledger))
                .as("Azerbaijan's was destroyed between the two")
                .isGreaterThan(erased);
    }

    private static long erasures(String ledger) {
        return ledger.lines()
                .filter(line -> line.contains("letter-content-erased"))
                .count();
    }

    /** Open data and statistics. */
    private List<String> said() {
        return List.of(
                service.text(null, "/open-data/response_cases.csv"),
                service.text(null, "/open-data/response_case_events.csv"),
                service.text(OFFICER, "/response-cases/kept-clocks"),
                service.text(null, "/case-pages"));
    }

    /** By the program that anybody may run. @return the log as it was exported */
    private String verify(String log, @Nullable String reader, String... more) {
        var found = new ByteArrayOutputStream();
        var file = folder.resolve("log");
        Waiting.until(log + " is signed and verified", 60, () -> {
            found.reset();
            write(file, service.text(reader, log + "/export"));
            var keys = write(folder.resolve("keys"), service.text(null, log + "/keys"));
            var arguments = new ArrayList<>(List.of(file.toString(), "--key", keys.toString()));
            arguments.addAll(List.of(more));
            var out = new PrintStream(found, true, UTF_8);
            return VerifierMain.run(out, out, arguments.toArray(String[]::new)) == 0;
        });
        assertThat(found.toString(UTF_8)).contains("as they were recorded");
        return read(file);
    }

    private Path kept(String log) {
        return folder.resolve("kept" + log.replace('/', '-'));
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
