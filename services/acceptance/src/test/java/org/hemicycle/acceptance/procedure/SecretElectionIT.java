package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Seventy-five governments, generated, elect three of four by secret ballot: membership tells who they are, identity
 * gives the credentials, elections runs the procedure, the trustees open the box, anybody verifies the record.
 */
@Tag("long")
class SecretElectionIT {

    private static final int VOTERS = 75;

    @Test
    void fromTheCallToTheSeats() throws IOException {
        try (var town = Town.withIdentity("2022-04-04T15:00:00Z", "2011-01-01")) {
            var seats = GovernmentSeats.voted(town, VOTERS);

            seats.polling().open();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(seats.state()).isEqualTo("TALLIED"));
            seats.publish(Map.of("CHL", "210", "CIV", "140", "DEU", "235", "IDN", "165"));
            town.forwardTo("2022-07-28T04:00:00Z");

            assertThat(seats.state()).isEqualTo("SEATED");
            assertThat(sittingOn(town, "2022-10-01"))
                    .contains("CHL", "DEU", "IDN")
                    .doesNotContain("CIV");
            seats.polling().assertRecordHolds();
        }
    }

    private static List<String> sittingOn(Town town, String day) {
        var members = town.elections.get(null, "/committee?on=" + day).path("members");
        return StreamSupport.stream(members.spliterator(), false)
                .map(member -> member.path("holder").asString())
                .toList();
    }
}
