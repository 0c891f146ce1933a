package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What happens when, in several cases that share a house: read in the order of time, on one simulation clock. */
final class Diary {

    private record Entry(Instant at, String what, Runnable happens) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Town town;
    private boolean isTorn;

    Diary(Town town) {
        this.town = town;
    }

    /** @param day at three in the afternoon, universal time */
    void on(String day, String what, Runnable happens) {
        at(day + "T15:00:00Z", what, happens);
    }

    void at(String instant, String what, Runnable happens) {
        entries.add(new Entry(Instant.parse(instant), what, happens));
    }

    /** A test for each entry; what comes after a failure is not tried. */
    Stream<DynamicTest> read() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(entry -> DynamicTest.dynamicTest(entry.at() + " " + entry.what(), () -> live(entry)));
    }

    private void live(Entry entry) {
        assumeThat(isTorn).as("an earlier entry failed").isFalse();
        isTorn = true;
        town.forwardTo(entry.at().toString());
        entry.happens().run();
        isTorn = false;
    }
}
