package org.hemicycle.tally.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.record.Check;
import org.hemicycle.tally.record.Cosigner;
import org.hemicycle.tally.record.RecordHash;
import org.hemicycle.tally.record.RecordVerifier;

/** {@code cosign}: checks a record and, if all of it holds, prints a signature over its hash, in the form to hand in. */
record CosignCommand(PrintStream out, PrintStream err) {

    private static final int LEAST_SECRET = 32;

    int run(List<String> words) {
        var arguments = Arguments.of(words, Set.of("--key", "--name", "--secret"));
        var name = arguments.option("--name").orElseThrow(() -> new Uncountable("Say who signs, by --name."));
        var file = arguments
                .fileOption("--secret")
                .orElseThrow(() -> new Uncountable("Name the file with your secret, by --secret."));
        var record = JsonText.read(arguments.file());
        var verification = RecordVerifier.verify(record, arguments.option("--key"));
        if (!verification.verifies()) {
            verification.checks().stream()
                    .filter(check -> check.verdict() == Check.Verdict.FAILED)
                    .forEach(check -> err.println(check.sentence()));
            return ExitCode.DIFFERS;
        }
        var cosigner = Cosigner.of(secret(file));
        var form = new LinkedHashMap<String, Object>();
        form.put("name", name);
        form.put("key", cosigner.key());
        form.put("recordHash", RecordHash.of(record).hex());
        form.put("signature", cosigner.sign(record));
        out.print(JsonWriter.pretty(form));
        return ExitCode.FINE;
    }

    private static String secret(Path file) {
        try {
            var secret = Files.readString(file, UTF_8).strip();
            if (secret.length() < LEAST_SECRET) {
                throw new Uncountable(
                        "The secret must have at least %d characters, random ones.".formatted(LEAST_SECRET));
            }
            return secret;
        } catch (IOException unreadable) {
            throw new Uncountable("The file %s cannot be read.".formatted(file));
        }
    }
}
