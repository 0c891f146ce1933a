package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As by kill -9 while the opened ballots are counted: there is one count, of every ballot, and the record holds. */
@Tag("long")
class KilledCountIT {

    private static final int VOTERS = 40;

    @ParameterizedTest
    @ValueSource(strings = {"count.begun:1", "count.before-commit:1"})
    void isCountedOnceAndWhole(String place) throws IOException, InterruptedException {
        try (var town = Town.withIdentity("2022-04-04T15:00:00Z", "2011-01-01")) {
            var seats = GovernmentSeats.voted(town, VOTERS);
            try (var elections = town.electionsDiesAt(place)) {
                await().atMost(Duration.ofMinutes(2))
                        .ignoreExceptions()
                        .until(() -> seats.state().equals("CLOSED"));
                seats.polling().openHoweverItEnds();
                elections.awaitDeath();
                elections.startAgain();
                await().atMost(Duration.ofMinutes(4))
                        .ignoreExceptions()
                        .until(() -> seats.state().equals("TALLIED"));

                seats.publish(Map.of("CHL", "130", "CIV", "50", "DEU", "150", "IDN", "70"));
                town.forwardTo("2022-07-28T04:00:00Z");
                assertThat(seats.state()).isEqualTo("SEATED");
                seats.polling().assertRecordHolds();
            }
        }
    }
}
