package org.hemicycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedStopTest {

    private final List<String> closed = new ArrayList<>();
    private final OrderedStop stop = new OrderedStop();

    @Test
    void closesTheLastStartedFirst() {
        stop.add(() -> closed.add("PostgreSQL"));
        stop.add(() -> closed.add("Kafka"));
        stop.add(() -> closed.add("membership"));

        stop.stop();

        assertThat(closed).containsExactly("membership", "Kafka", "PostgreSQL");
    }

    @Test
    void closesTheOthersWhenOneFails() {
        stop.add(() -> closed.add("PostgreSQL"));
        stop.add(() -> {
            throw new IllegalStateException("stuck");
        });

        stop.stop();

        assertThat(closed).containsExactly("PostgreSQL");
    }

    @Test
    void closesAtOnceWhatStartsTooLate() {
        stop.stop();

        stop.add(() -> closed.add("membership"));

        assertThat(closed).containsExactly("membership");
    }
}
