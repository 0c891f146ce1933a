package org.hemicycle.identity.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.HashSet;
import org.hemicycle.identity.messaging.InboundEvents.StatusChanged;
import org.hemicycle.identity.registrar.Registrar;
import org.hemicycle.identity.reminder.NoticeRounds;
import org.hemicycle.identity.reminder.ReminderRounds;
import org.hemicycle.identity.standing.StandingRegister;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InboundEventsTest {

    private final EventHandlers handlers = new InboundEvents()
            .eventHandlers(
                    mock(StandingRegister.class),
                    mock(Registrar.class),
                    mock(ReminderRounds.class),
                    mock(NoticeRounds.class));

    @Test
    void listensToWhatOthersPromiseOnly() {
        var promised = new HashSet<>(SchemaContracts.ofRepository().types("membership"));
        promised.addAll(SchemaContracts.ofRepository().types("elections"));
        promised.addAll(SchemaContracts.ofRepository().types("response-policy"));
        assertThat(promised).containsAll(handlers.types());
    }

    @Test
    void readsTheExampleOfAStatusChange() {
        var example = SchemaContracts.ofRepository().examples("membership").stream()
                .filter(published -> published.type().equals(StatusChanged.TYPE))
                .findFirst()
                .orElseThrow();

        assertThat(handlers.read(example.type(), example.json().getBytes(UTF_8), JsonMapper.shared()))
                .isEqualTo(new StatusChanged("AZE", "INACTIVE", LocalDate.of(2016, 5, 4)));
    }
}
