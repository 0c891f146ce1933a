package org.hemicycle.platform.opendata;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A small dataset with a text, a missing number and a date. */
class Colours implements Dataset {

    @Override
    public String name() {
        return "colours";
    }

    @Override
    public String title() {
        return "Colours";
    }

    @Override
    public String grain() {
        return "colour";
    }

    @Override
    public String ruleSet() {
        return "COLOURS-2016";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("name", "what it is called"),
                Column.integer("number", "how many"),
                Column.date("day", "when"));
    }

    @Override
    public void rows(Consumer<List<Object>> sink) {
        sink.accept(Arrays.asList("=red", null, LocalDate.of(2016, 5, 4)));
        sink.accept(List.of("blue", 2, LocalDate.of(2016, 5, 5)));
    }
}
