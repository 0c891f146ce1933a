package org.hemicycle.membership.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.messaging.support.MessageBuilder;

/** A resolution taken elsewhere reaches the standing through the inbox. */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=inbound"})
@WithPostgres
class InboundEventsIT {

    @Autowired
    Inbox inbox;

    @Autowired
    StandingProcedure procedure;

    @Autowired
    StandingRegister register;

    @Test // Georgia, suspended on 14 October 2024
    void aResolutionSentTwiceSuspendsOnce() {
        procedure.admit("GEO", LocalDate.of(2011, 9, 20), "admission:test");
        var request = UUID.randomUUID();

        arrives(request, 1);
        arrives(request, 2);
        while (inbox.handleNext()) {
            // until there is nothing left
        }

        assertThat(register.statusOn("GEO", LocalDate.of(2024, 10, 13))).contains(Status.DEVELOPING);
        assertThat(register.statusOn("GEO", LocalDate.of(2024, 10, 14))).contains(Status.SUSPENDED);
        assertThat(register.history("GEO").orElseThrow().entries())
                .filteredOn(entry -> entry.to() == Status.SUSPENDED)
                .hasSize(1);
    }

    private void arrives(UUID request, int sequence) {
        inbox.accept(MessageBuilder.withPayload("""
                        {"requestId": "%s", "country": "GEO", "to": "SUSPENDED", "ground": "VALUES",
                         "effectiveOn": "2024-10-14", "decidedOn": "2024-10-14", "resolution": "2024-10-14-1"}""".formatted(request).getBytes(UTF_8))
                .setHeader("ce_id", UUID.randomUUID().toString())
                .setHeader("ce_source", "urn:hemicycle:response-policy")
                .setHeader("ce_subject", "case-1")
                .setHeader("ce_type", "response-policy.status-effect-due.v1")
                .setHeader("ce_sequence", Integer.toString(sequence))
                .build());
    }
}
