package org.hemicycle.elections.election;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Open data: one row per candidate of a published count. Outcome and totals only, which the guard always lets pass. */
@Component
class ResultsDataset implements Dataset {

    private static final int MOST = 10_000;

    private final ElectionIndex index;
    private final ResultProcedure results;
    private final Clock clock;

    ResultsDataset(ElectionIndex index, ResultProcedure results, Clock clock) {
        this.index = index;
        this.results = results;
        this.clock = clock;
    }

    /** The count that holds, as the guard releases it; none before it is published. */
    static Optional<ResultView> holding(ElectionView election, ResultProcedure results) {
        var number = election.resultNumber();
        return number == null || !election.state().hasResult()
                ? Optional.empty()
                : results.results(new ElectionId(election.id())).stream()
                        .filter(result -> result.number() == number)
                        .findFirst();
    }

    @Override
    public String name() {
        return "election_results";
    }

    @Override
    public String title() {
        return "Results of elections, by candidate";
    }

    @Override
    public String grain() {
        return "candidate of an election";
    }

    @Override
    public String ruleSet() {
        return ElectionRuleBook.read()
                .inForceOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .id();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("election", "random id of the election"),
                Column.code("candidate", "ISO 3166-1 alpha-3 code"),
                Column.text("total", "points or votes, a fraction where need be; empty for who withdrew"),
                Column.code("outcome", "ELECTED, NOT_ELECTED, PASSED_OVER_FLOOR, EXCLUDED_BY_CEILING, WITHDRAWN, …"),
                Column.text("reason", "the line of the count that decided it"),
                Column.yesNo("elected", "whether it was elected"),
                Column.integer("count", "which of the election's counts, from 1: the one that holds"),
                Column.code("state", "PROVISIONAL until it can no longer be challenged"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        for (var election : index.page(new ElectionIndex.Filter(null, false), 0, MOST)) {
            holding(election, results)
                    .ifPresent(result -> result.result()
                            .path("outcomes")
                            .propertyStream()
                            .forEach(one -> sink.accept(row(election, result, one.getKey(), one.getValue()))));
        }
    }

    private static List<@Nullable Object> row(
            ElectionView election, ResultView result, String candidate, JsonNode outcome) {
        var total = result.result().path("totals").path(candidate);
        return Arrays.asList(
                election.id(),
                candidate,
                total.isMissingNode() ? null : total.asString(),
                outcome.path("outcome").asString(),
                text(outcome.path("line")),
                result.result()
                        .path("elected")
                        .valueStream()
                        .anyMatch(one -> one.asString().equals(candidate)),
                result.number(),
                election.state().name());
    }

    private static @Nullable String text(JsonNode line) {
        return line.isMissingNode() || line.isNull() ? null : line.asString();
    }
}
