package org.hemicycle.elections.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.roll.RollLine;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.MessageBuilder;

/** What membership tells becomes a roll, with a reason for each government. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=roll-from-membership"})
@WithPostgres
class RollFromMembershipIT {

    @Autowired
    Inbox inbox;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient db;

    private final ElectionId election = ElectionId.next();
    private int sequence;

    @BeforeEach
    void nothingWasHeard() {
        db.sql("delete from electorate_fact").update();
    }

    @Test
    void azerbaijanStandsOnTheRollOf2017AsInactive() { // T-M1
        told("status-changed", """
            {"participantId": "5d0f3c52-6a53-4f4c-9a5e-0f6d7f3b2a11", "country": "AZE", "from": null, "to": "ACTIVE",
             "effectiveOn": "2011-09-20", "effectiveBy": "2011-09-20", "ground": "FOUNDING", "period": 1, "basis": "a:b"}\
            """);
        told("voting-rights-changed", """
            {"participantId": "5d0f3c52-6a53-4f4c-9a5e-0f6d7f3b2a11", "country": "AZE", "votes": true,
             "effectiveOn": "2011-09-20", "effectiveBy": "2011-09-20", "basis": "a:b"}\
            """);
        told("status-changed", """
            {"participantId": "5d0f3c52-6a53-4f4c-9a5e-0f6d7f3b2a11", "country": "AZE", "from": "ACTIVE", "to": "INACTIVE",
             "effectiveOn": "2016-05-04", "effectiveBy": "2016-05-04", "ground": "VALUES", "period": 1, "basis": "a:b"}\
            """);

        var roll = rolls.make(election, LocalDate.parse("2017-02-15"));

        assertThat(roll.lines()).containsExactly(new RollLine("AZE", false, "INACTIVE since 2016-05-04"));
        assertThat(roll.size()).isZero();
        assertThat(rolls.make(election, LocalDate.parse("2016-01-01")).voters()).containsExactly("AZE");
    }

    @Test
    void aCorrectionMovesTheDay() {
        told("status-changed", """
            {"country": "RUS", "to": "ACTIVE", "effectiveOn": "2012-04-17", "effectiveBy": "2012-04-17"}\
            """);
        told("status-changed", """
            {"country": "RUS", "to": "WITHDRAWN", "effectiveOn": "2013-04-13", "effectiveBy": "2013-04-13"}\
            """);

        told("standing-corrected", """
            {"country": "RUS", "kind": "STATUS", "to": "WITHDRAWN", "effectiveOn": "2013-05-17", "effectiveBy": "2013-05-17"}\
            """);
        told("standing-corrected", """
            {"country": "RUS", "kind": "REMARK", "to": null, "effectiveOn": "2012-01-01", "effectiveBy": "2012-01-01"}\
            """);

        assertThat(rolls.make(election, LocalDate.parse("2013-05-01")).voters()).containsExactly("RUS");
        assertThat(rolls.make(election, LocalDate.parse("2013-05-17")).voters()).isEmpty();
    }

    @Test
    void theSameNewsMakeTheSameHash() {
        told("status-changed", """
            {"country": "CHL", "to": "ACTIVE", "effectiveOn": "2012-04-17", "effectiveBy": "2012-04-17"}\
            """);

        var first = rolls.make(election, LocalDate.parse("2022-06-21"));
        var again = rolls.make(election, LocalDate.parse("2022-06-21"));

        assertThat(again.hash()).isEqualTo(first.hash()).matches("[0-9a-f]{64}");
    }

    private void told(String fact, String data) {
        sequence++;
        inbox.accept(MessageBuilder.withPayload(data.getBytes(UTF_8))
                .setHeader("ce_id", UUID.randomUUID().toString())
                .setHeader("ce_source", "urn:hemicycle:membership")
                .setHeader("ce_subject", election.toString())
                .setHeader("ce_type", "membership." + fact + ".v1")
                .setHeader("ce_sequence", Integer.toString(sequence))
                .build());
        while (inbox.handleNext()) {
            // until there is nothing left
        }
    }
}
