package org.hemicycle.elections.cochair;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.elections.calendar.CalendarDates;
import org.hemicycle.elections.calendar.Entry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when members may stand for co-chair, and when the mandate begins. */
@Service
@Transactional(readOnly = true)
class CoChairDates implements CalendarDates {

    private final CoChairFiles files;
    private final CoChairElections elections;

    CoChairDates(CoChairFiles files, CoChairElections elections) {
        this.files = files;
        this.elections = elections;
    }

    @Override
    public List<Entry> entries() {
        return elections.findAll().stream()
                .filter(election -> election.state().compareTo(CoChairState.ELECTED) < 0)
                .flatMap(this::of)
                .toList();
    }

    private Stream<Entry> of(CoChairElection election) {
        var calendar = files.calendar();
        var begins = election.mandate().incomingFrom();
        return Stream.of(
                entry(
                        election,
                        "candidacies",
                        "candidacies end",
                        calendar.kind().endOf(election.candidaciesUntil())),
                entry(election, "mandate", "mandate begins", calendar.beginOf(begins)));
    }

    private static Entry entry(CoChairElection election, String date, String words, Instant at) {
        var mandate = election.mandate();
        var title = "Co-chair of %s from %s".formatted(mandate.constituency().code(), mandate.incomingFrom());
        return new Entry(
                "%s-%s@elections".formatted(election.id(), date), title + ": " + words, at, at, election.version());
    }
}
