package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hemicycle.platform.inbox.EventHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The events of a service, as it writes and reads them, against {@code contracts/events}. */
public interface KeepsItsEventContract {

    String service();

    JsonMapper json();

    EventHandlers handlers();

    /** Some of the types that it writes, so that an empty list cannot pass for a complete one. */
    Set<String> amongWritten();

    /** Some of the types that it listens to. */
    Set<String> amongHeard();

    private EventContract contract() {
        return EventContract.of(service(), "org.hemicycle." + service().replace("-", ""), json());
    }

    @Test
    default void everyTypeHasSchemaExampleAndMessageAndEverySchemaItsProducer() {
        assertThat(contract().types()).containsAll(amongWritten());
        assertThat(contract().gaps()).isEmpty();
    }

    @Test
    default void whatIsWrittenKeepsItsSchema() {
        assertThat(contract().faultsOfProducer()).isEmpty();
    }

    @Test
    default void everyExampleOfWhatIsListenedToCanBeRead() {
        assertThat(handlers().types()).containsAll(amongHeard());
        assertThat(contract().faultsOfConsumer(handlers())).isEmpty();
    }
}
