package org.hemicycle.elections;

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

/** The events of elections, as it writes and reads them, against contracts/events. */
@SpringBootTest(properties = "spring.config.name=elections")
@AutoConfigureMockMvc
@WithPostgres
class EventContractIT {

    /** Membership listens to it; resolutions write it. */
    private static final String NOT_YET = "elections.status-effect-due.v1 has a schema, but nothing writes it";

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    EventContract contract;

    @BeforeEach
    void ofElections() {
        contract = EventContract.of("elections", "org.hemicycle.elections", json);
    }

    @Test
    void everyTypeHasSchemaExampleAndMessageAndEverySchemaItsProducer() {
        assertThat(contract.types()).contains("elections.called.v1", "elections.result-proclaimed.v1");
        assertThat(contract.gaps()).isSubsetOf(NOT_YET);
    }

    @Test
    void whatIsWrittenKeepsItsSchema() {
        assertThat(contract.faultsOfProducer()).isEmpty();
    }

    @Test
    void everyExampleOfWhatIsListenedToCanBeRead() {
        assertThat(handlers.types()).contains("membership.status-changed.v1", "membership.standing-corrected.v1");
        assertThat(contract.faultsOfConsumer(handlers)).isEmpty();
    }
}
