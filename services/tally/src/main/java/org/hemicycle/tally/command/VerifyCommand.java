package org.hemicycle.tally.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.record.Check;
import org.hemicycle.tally.record.RecordVerifier;

/** {@code verify}: prints each check of a record, and which of them its edition allows. */
record VerifyCommand(PrintStream out, PrintStream err) {

    int run(List<String> words) {
        var arguments = Arguments.of(words, Set.of("--key", "--cosigner"));
        var cosigners = arguments
                .option("--cosigner")
                .map(keys -> Set.copyOf(List.of(keys.split(","))))
                .orElse(Set.of());
        var verification = RecordVerifier.verify(JsonText.read(arguments.file()), arguments.option("--key"), cosigners);
        var document = new LinkedHashMap<String, Object>();
        document.put("edition", verification.edition());
        document.put("verifies", verification.verifies());
        document.put(
                "checks",
                verification.checks().stream().map(VerifyCommand::fields).toList());
        out.print(JsonWriter.pretty(document));
        verification.checks().stream()
                .filter(check -> check.verdict() == Check.Verdict.FAILED)
                .forEach(check -> err.println(check.sentence()));
        return verification.verifies() ? ExitCode.FINE : ExitCode.DIFFERS;
    }

    private static Map<String, Object> fields(Check check) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("step", check.step().name());
        fields.put("verdict", check.verdict().name());
        fields.put("sentence", check.sentence());
        return fields;
    }
}
