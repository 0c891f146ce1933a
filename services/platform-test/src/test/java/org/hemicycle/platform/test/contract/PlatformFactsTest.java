package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What every service writes to its ledger about its own operation, against contracts/events/platform. */
class PlatformFactsTest {

    private final EventContract contract = EventContract.of("platform", "org.hemicycle.platform", new JsonMapper());

    @Test
    void everyTypeHasSchemaExampleAndMessageAndEverySchemaItsProducer() {
        assertThat(contract.types())
                .contains(
                        "platform.message-released.v1", "platform.message-discarded.v1", "platform.republish-asked.v1");
        assertThat(contract.gaps()).isEmpty();
    }

    @Test
    void whatIsWrittenKeepsItsSchema() {
        assertThat(contract.faultsOfProducer()).isEmpty();
    }
}
