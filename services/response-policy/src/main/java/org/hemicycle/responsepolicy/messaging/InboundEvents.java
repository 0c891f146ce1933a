package org.hemicycle.responsepolicy.messaging;

import java.util.function.Consumer;
import org.hemicycle.platform.conflict.PersonTies;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Everything this service listens to, in one place. */
@Configuration(proxyBeanMethods = false)
class InboundEvents {

    @Bean
    EventHandlers eventHandlers(PersonTies people) {
        return people.hearing(new EventHandlers());
    }

    @Bean
    Consumer<Message<byte[]>> identityEvents(Inbox inbox) {
        return inbox::accept;
    }

    @Bean
    Consumer<Message<byte[]>> membershipEvents(Inbox inbox) {
        return inbox::accept;
    }

    @Bean
    Consumer<Message<byte[]>> electionEvents(Inbox inbox) {
        return inbox::accept;
    }
}
