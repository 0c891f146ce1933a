package org.hemicycle.elections.seat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: one row per term on a seat of the committee, since the first one on record. */
@Component
class SeatsDataset implements Dataset {

    private final Committee committee;

    SeatsDataset(Committee committee) {
        this.committee = committee;
    }

    @Override
    public String name() {
        return "seats";
    }

    @Override
    public String title() {
        return "Seats of the Steering Committee and who held them";
    }

    @Override
    public String grain() {
        return "term on a seat";
    }

    @Override
    public String ruleSet() {
        return "committee";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("seat", "the seat, such as government-3 or civil-society-11"),
                Column.code("holder", "ISO 3166-1 alpha-3 of a government, or the random id of a person"),
                Column.text("name", "of the person, as published; empty for a government, and once erased"),
                Column.text("organisation", "the person's, as published"),
                Column.code("kind", "ORDINARY, STAGGERED, REMAINDER"),
                Column.date("first_day", "from this day on"),
                Column.date("last_day", "as planned; later than elected for where it was extended"),
                Column.text("extended_by", "the resolution or office that made it longer"),
                Column.date("ended_on", "the last day really served, where that is an earlier one"),
                Column.code("end_reason", "why it ended early"),
                Column.text("basis", "what it rests on: an election, a selection, a resolution"),
                Column.code("evidence", "SOURCED, RECALL, or UNCONFIRMED: set by the secretariat"),
                Column.text("source", "where it was published"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        committee.history(null).forEach(term -> sink.accept(row(term)));
    }

    private static List<@Nullable Object> row(ServedTerm term) {
        return Arrays.asList(
                term.seat(),
                term.holder(),
                term.name(),
                term.organisation(),
                term.kind().name(),
                term.firstDay(),
                term.lastDay(),
                term.extendedBy(),
                term.endedOn(),
                term.endReason() == null ? null : term.endReason().name(),
                term.basis(),
                term.evidence().name(),
                term.source());
    }
}
