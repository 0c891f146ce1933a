package org.hemicycle.tally.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Result;
import org.hemicycle.tally.count.ResultDocument;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.read.Format;
import org.hemicycle.tally.read.Reading;
import org.hemicycle.tally.read.VotesFile;

/** {@code count}: prints the result of a file as one JSON document, and compares it with what was published. */
record CountCommand(PrintStream out, PrintStream err) {

    private static final Set<String> OPTIONS = Set.of("--method", "--seats", "--rules", "--format", "--published");

    int run(List<String> words) {
        var arguments = Arguments.of(words, OPTIONS);
        var method = Method.of(
                arguments.option("--method").orElseThrow(() -> new Uncountable("A count needs --method; see --help.")));
        var reading =
                VotesFile.read(arguments.file(), arguments.option("--format").map(Format::of));
        var candidates = reading.votes().candidates();
        var rules = arguments
                .fileOption("--rules")
                .map(file -> RulesDocument.read(JsonText.read(file), candidates))
                .orElseGet(Rules::none);
        var result = new Tally(method, seats(arguments, reading), rules).count(reading.votes(), reading.withdrawn());
        requireNoMoreThanRoll(result);
        return report(result, published(arguments, candidates));
    }

    private static void requireNoMoreThanRoll(Result result) {
        var cast = result.counted().ballots().cast();
        result.rules().roll().ifPresent(roll -> {
            if (cast > roll) {
                throw new Uncountable("%d ballots were cast, and %d may vote by the roll.".formatted(cast, roll));
            }
        });
    }

    private int report(Result result, Optional<Published> published) {
        var document = ResultDocument.of(result);
        var differences = published.map(claim -> claim.differences(result)).orElse(List.of());
        published.ifPresent(claim -> document.put("published", claim.document(differences)));
        out.print(JsonWriter.pretty(document));
        if (!result.counted().control().holds()) {
            err.println("The control sum does not hold: this result must not be published.");
            return ExitCode.DIFFERS;
        }
        differences.forEach(difference -> err.println(difference.sentence()));
        return differences.isEmpty() ? ExitCode.FINE : ExitCode.DIFFERS;
    }

    private static Optional<Published> published(Arguments arguments, Candidates candidates) {
        return arguments.fileOption("--published").map(file -> Published.read(file, candidates));
    }

    private static int seats(Arguments arguments, Reading reading) {
        var text = arguments.option("--seats");
        if (text.isEmpty() && reading.seats() > 0) {
            return reading.seats();
        }
        var digits = text.orElseThrow(() -> new Uncountable("A count needs --seats; see --help."));
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) == 0) {
            throw new Uncountable("--seats %s is no number of seats.".formatted(digits));
        }
        return Integer.parseInt(digits);
    }
}
