package org.hemicycle.elections.messaging;

import java.util.function.Consumer;
import org.hemicycle.elections.resolution.DecisionRequests;
import org.hemicycle.elections.seat.Hearing;
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
    EventHandlers eventHandlers(PersonTies people, Hearing seats, DecisionRequests decisions) {
        return people.hearing(new EventHandlers())
                .on("membership.status-changed.v1", StatusChanged.class, e -> seats.statusChanged(e.country(), e.to(), e.effectiveOn()))
                .on("response-policy.decision-requested.v1", DecisionRequested.class, e -> decisions.receive(e.request()));
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
    Consumer<Message<byte[]>> responsePolicyEvents(Inbox inbox) {
        return inbox::accept;
    }
}
