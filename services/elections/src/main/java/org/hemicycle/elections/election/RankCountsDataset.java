package org.hemicycle.elections.election;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.elections.disclosure.ResultGuard.Withheld;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: how many ballots put each candidate at each rank, where the guard lets the matrix of that count pass. */
@Component
class RankCountsDataset implements Dataset {

    private static final int MOST = 10_000;

    private final ElectionIndex index;
    private final ResultProcedure results;
    private final Clock clock;

    RankCountsDataset(ElectionIndex index, ResultProcedure results, Clock clock) {
        this.index = index;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "election_rank_counts";
    }

    @Override
    public String title() {
        return "Ranks that ballots gave to candidates";
    }

    @Override
    public String grain() {
        return "rank of a candidate of an election; one row for a candidate whose ranks are held back";
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
                Column.integer("rank", "1 is the best; empty where held back"),
                Column.integer("ballots", "how many put the candidate there; empty where held back"),
                Column.text("held_back", "why ranks are not told"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        for (var election : index.page(new ElectionIndex.Filter(null, false), 0, MOST)) {
            ResultsDataset.holding(election, results).ifPresent(result -> rows(result, sink));
        }
    }

    private static void rows(ResultView counted, Consumer<List<@Nullable Object>> sink) {
        var reason = counted.withheld().stream()
                .filter(part -> part.what().equals("result.rankCounts"))
                .map(Withheld::reason)
                .findFirst();
        reason.ifPresent(why -> counted.result()
                .path("outcomes")
                .propertyNames()
                .forEach(candidate -> sink.accept(Arrays.asList(counted.election(), candidate, null, null, why))));
        counted.result().path("rankCounts").propertyStream().forEach(one -> {
            int rank = 0;
            for (var ballots : one.getValue()) {
                sink.accept(Arrays.asList(counted.election(), one.getKey(), ++rank, ballots.asInt(), null));
            }
        });
    }
}
