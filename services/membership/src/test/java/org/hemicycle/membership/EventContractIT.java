package org.hemicycle.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.EventContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Membership's events, as it writes and reads them, against contracts/events. */
@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@WithPostgres
class EventContractIT {

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    EventContract contract;

    @BeforeEach
    void ofMembership() {
        contract = EventContract.of("membership", "org.hemicycle.membership", json);
    }

    @Test
    void everyTypeHasSchemaExampleAndMessageAndEverySchemaItsProducer() {
        assertThat(contract.types()).contains("membership.status-changed.v1", "membership.member-admitted.v1");
        assertThat(contract.gaps()).isEmpty();
    }

    @Test
    void whatIsWrittenKeepsItsSchema() {
        assertThat(contract.faultsOfProducer()).isEmpty();
    }

    @Test
    void everyExampleOfWhatIsListenedToCanBeRead() {
        assertThat(handlers.types()).isNotEmpty();
        assertThat(contract.faultsOfConsumer(handlers)).isEmpty();
    }

    /** The Response Policy does not write yet: what membership hears of it has a schema all the same. */
    @Test
    void effectsOnAStatusAreListenedTo() {
        assertThat(handlers.types()).contains("elections.status-effect-due.v1", "response-policy.status-effect-due.v1");
    }
}
