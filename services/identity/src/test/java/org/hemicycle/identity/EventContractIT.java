package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.EventContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** Identity's events, as it writes and reads them, against contracts/events. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class EventContractIT {

    @Autowired
    JsonMapper json;

    @Autowired
    EventHandlers handlers;

    EventContract contract;

    @BeforeEach
    void ofIdentity() {
        contract = EventContract.of("identity", "org.hemicycle.identity", json);
    }

    @Test
    void everyTypeHasSchemaExampleAndMessageAndEverySchemaItsProducer() {
        assertThat(contract.types()).isNotEmpty();
        assertThat(contract.gaps()).isEmpty();
    }

    @Test
    void whatIsWrittenKeepsItsSchema() {
        assertThat(contract.faultsOfProducer()).isEmpty();
    }

    @Test
    void everyExampleOfWhatIsListenedToCanBeRead() {
        assertThat(handlers.types()).contains("membership.status-changed.v1");
        assertThat(contract.faultsOfConsumer(handlers)).isEmpty();
    }
}
