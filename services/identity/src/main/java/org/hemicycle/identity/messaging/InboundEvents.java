package org.hemicycle.identity.messaging;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hemicycle.identity.standing.StandingRegister;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Everything identity listens to, in one place. */
@Configuration(proxyBeanMethods = false)
class InboundEvents {

    /** Of contracts/events/membership/status-changed.v1.schema.json, the fields we use. */
    record StatusChanged(String country, String to, LocalDate effectiveOn) {

        static final String TYPE = "membership.status-changed.v1";
    }

    @Bean
    EventHandlers eventHandlers(StandingRegister standings) {
        return new EventHandlers()
                .on(
                        StatusChanged.TYPE,
                        StatusChanged.class,
                        (message, event) ->
                                standings.append(event.country(), event.to(), event.effectiveOn(), message.eventId()));
    }

    /** Bound to the topic {@code membership.events} in identity.yml. */
    @Bean
    Consumer<Message<byte[]>> membershipEvents(Inbox inbox) {
        return inbox::accept;
    }
}
