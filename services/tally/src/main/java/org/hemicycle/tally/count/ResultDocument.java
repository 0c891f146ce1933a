package org.hemicycle.tally.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.seats.Outcome;
import org.jspecify.annotations.Nullable;

/** A result as the document that is printed, published and compared. */
public final class ResultDocument {

    private final Result result;
    private final Map<String, @Nullable Object> document = new LinkedHashMap<>();

    private ResultDocument(Result result) {
        this.result = result;
    }

    public static Map<String, @Nullable Object> of(Result result) {
        var written = new ResultDocument(result);
        written.head();
        written.outcome();
        written.numbers();
        written.document.put("trace", result.trace());
        return written.document;
    }

    private void head() {
        document.put("method", result.method().code());
        document.put("seats", result.seats());
        var ballots = result.counted().ballots();
        document.put(
                "ballots",
                Fields.of(
                        "cast",
                        ballots.cast(),
                        "valid",
                        ballots.valid(),
                        "blank",
                        ballots.blank(),
                        "void",
                        ballots.invalid()));
        result.rules()
                .roll()
                .ifPresent(roll -> document.put(
                        "turnout",
                        Fields.of("cast", ballots.cast(), "roll", roll, "fraction", ballots.cast() + "/" + roll)));
    }

    private void outcome() {
        document.put("ranking", ranking());
        document.put("elected", result.seating().elected());
        document.put("totals", totals());
        document.put("outcomes", outcomes());
        if (!result.rules().terms().isEmpty()) {
            document.put("terms", terms());
        }
        if (result.rules().standby() > 0) {
            document.put("standby", result.seating().standby());
        }
    }

    private void numbers() {
        var control = result.counted().control();
        document.put("controlSum", control.counted());
        document.put(
                "control", Fields.of("rule", control.rule(), "expected", control.expected(), "holds", control.holds()));
        document.put("deviations", result.seating().deviations());
        if (result.method() == Method.BORDA) {
            margin();
        }
        result.stv().ifPresent(stv -> document.put("quota", RoundDocument.votes(stv.quota())));
        result.evidence()
                .rankCounts()
                .ifPresent(
                        counts -> document.put("rankCounts", MatrixDocument.rankCounts(result.candidates(), counts)));
        if (result.stv().isPresent()) {
            document.put(
                    "rounds",
                    result.stv().get().rounds().stream()
                            .map(round -> RoundDocument.of(result.candidates(), round))
                            .toList());
        } else {
            document.put(
                    "pairwise",
                    result.evidence()
                            .pairwise()
                            .map(pairs -> MatrixDocument.pairwise(result.candidates(), pairs))
                            .orElse(null));
        }
    }

    private List<Object> ranking() {
        return result.counted().ranking().groups().stream()
                .map(group -> result.candidates().names(group))
                .map(names -> names.size() == 1 ? names.get(0) : names)
                .toList();
    }

    private Map<String, @Nullable Object> totals() {
        var totals = new LinkedHashMap<String, @Nullable Object>();
        result.candidates().names().forEach(name -> totals.put(name, result.total(name)));
        return totals;
    }

    private Map<String, @Nullable Object> outcomes() {
        var outcomes = new LinkedHashMap<String, @Nullable Object>();
        result.seating()
                .outcomes()
                .forEach(decided -> outcomes.put(
                        decided.candidate(),
                        Fields.of("outcome", decided.outcome().name(), "line", decided.line())));
        result.withdrawn()
                .forEach(name -> outcomes.put(
                        name,
                        Fields.of(
                                "outcome",
                                Outcome.WITHDRAWN.name(),
                                "line",
                                "Struck from every ballot before the count.")));
        return outcomes;
    }

    /** The first elected has the first term. */
    private Map<String, @Nullable Object> terms() {
        var terms = new LinkedHashMap<String, @Nullable Object>();
        for (var name : result.seating().elected()) {
            terms.put(name, result.rules().terms().get(terms.size()));
        }
        return terms;
    }

    /** Less than one ballot turned round could change: then a count is repeated. */
    private void margin() {
        result.margin().ifPresent(margin -> {
            document.put("margin", margin);
            document.put(
                    "recount", margin.compareTo(Fraction.of(result.candidates().size() - 1L)) < 0);
        });
    }
}
