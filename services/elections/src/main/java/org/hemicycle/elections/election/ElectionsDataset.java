package org.hemicycle.elections.election;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.roll.RollVersion;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: one row per election that was called. How many voted is told with the result, never before. */
@Component
class ElectionsDataset implements Dataset {

    private static final int MOST = 10_000;

    private final ElectionIndex index;
    private final ResultProcedure results;
    private final Rolls rolls;
    private final Clock clock;

    ElectionsDataset(ElectionIndex index, ResultProcedure results, Rolls rolls, Clock clock) {
        this.index = index;
        this.results = results;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "elections";
    }

    @Override
    public String title() {
        return "Elections of committee seats";
    }

    @Override
    public String grain() {
        return "election";
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
                Column.code("kind", "what is filled"),
                Column.text("title", "as called"),
                Column.integer("seats", "how many"),
                Column.code("method", "how ballots are counted"),
                Column.date("term_start", "first day of the term"),
                Column.code("state", "how far it is"),
                Column.instant("opens_at", "first instant at which ballots are taken"),
                Column.instant("closes_at", "first instant at which none is taken any more"),
                Column.code("configuration_hash", "SHA-256 of what was frozen before the opening"),
                Column.code("roll_hash", "SHA-256 of the frozen roll"),
                Column.integer("roll_size", "how many might vote"),
                Column.integer("ballots", "how many were cast; empty before the result"),
                Column.code("rule_set", "which the election keeps"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        index.page(new ElectionIndex.Filter(null, false), 0, MOST).forEach(one -> sink.accept(row(one)));
    }

    private List<@Nullable Object> row(ElectionView election) {
        var roll = rolls.frozen(new ElectionId(election.id()));
        var dates = election.timetable();
        return Arrays.asList(
                election.id(),
                election.kind().name(),
                election.title(),
                election.seats(),
                election.method(),
                election.termStart(),
                election.state().name(),
                dates == null ? null : dates.opensAt(),
                dates == null ? null : dates.closesAt(),
                election.configurationHash(),
                roll.map(RollVersion::hash).orElse(null),
                roll.map(RollVersion::size).orElse(null),
                ballots(election).orElse(null),
                election.ruleSet());
    }

    private Optional<Integer> ballots(ElectionView election) {
        return ResultsDataset.holding(election, results)
                .map(result -> result.result().at("/ballots/cast").asInt());
    }
}
