package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What every service may write, whatever it is about. */
class PlatformEventsTest {

    private final EventContract contract = EventContract.of("platform", "org.hemicycle.platform", JsonMapper.shared());

    @Test
    void everyTypeHasSchemaExampleAndMessageAndEverySchemaItsProducer() {
        assertThat(contract.types()).contains("platform.case-read.v1", "platform.conflict-overridden.v1");
        assertThat(contract.gaps()).isEmpty();
    }

    @Test
    void whatIsWrittenKeepsItsSchema() {
        assertThat(contract.faultsOfProducer()).isEmpty();
    }
}
