package org.hemicycle.elections.seat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hemicycle.elections.seat.Holders.Person;
import org.hemicycle.platform.opendata.Column;
import org.hemicycle.platform.opendata.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data: one row per mandate of a co-chair. */
@Component
class MandatesDataset implements Dataset {

    private final Offices offices;
    private final Holders holders;

    MandatesDataset(Offices offices, Holders holders) {
        this.offices = offices;
        this.holders = holders;
    }

    @Override
    public String name() {
        return "mandates";
    }

    @Override
    public String title() {
        return "Mandates of the co-chairs";
    }

    @Override
    public String grain() {
        return "mandate of a co-chair";
    }

    @Override
    public String ruleSet() {
        return "committee";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("constituency", "GOVERNMENT or CIVIL_SOCIETY"),
                Column.code("seat", "the co-chair's seat; empty where it is not on record"),
                Column.code("holder", "ISO 3166-1 alpha-3 of a government, or the random id of a person"),
                Column.text("name", "of the person, as published; empty for a government, and once erased"),
                Column.date("incoming_from", "incoming co-chair from this day on"),
                Column.date("lead_from", "lead co-chair from this day on"),
                Column.date("last_day", "of the mandate, as it was really served"),
                Column.text("basis", "what it rests on"),
                Column.code("evidence", "SOURCED, RECALL, or UNCONFIRMED: set by the secretariat"),
                Column.text("source", "where it was published"));
    }

    @Override
    public void rows(Consumer<List<@Nullable Object>> sink) {
        var names = holders.all();
        offices.coChairs().forEach(office -> sink.accept(row(office, names)));
    }

    private static List<@Nullable Object> row(Offices.CoChair office, Map<String, Person> names) {
        var person = names.get(office.holder());
        return Arrays.asList(
                office.constituency().name(),
                office.seat() == null ? null : office.seat().toString(),
                office.holder(),
                person == null ? null : person.name(),
                office.incomingFrom(),
                office.leadFrom(),
                office.lastDay(),
                office.basis(),
                office.evidence().name(),
                office.source());
    }
}
