package org.hemicycle.responsepolicy.messaging;

import java.util.Objects;
import java.util.function.Consumer;
import org.hemicycle.platform.conflict.PersonTies;
import org.hemicycle.platform.inbox.EventHandlers;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.responsepolicy.decision.Answers;
import org.hemicycle.responsepolicy.decision.SeatHolders;
import org.hemicycle.responsepolicy.reminder.RoleHolders;
import org.hemicycle.responsepolicy.response.CaseSteps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Everything this service listens to, in one place. */
@Configuration(proxyBeanMethods = false)
class InboundEvents {

    @Bean
    EventHandlers eventHandlers(
            PersonTies people, CaseSteps cases, Answers answers, SeatHolders seats, RoleHolders roles) {
        return people.hearing(new EventHandlers())
                .on("membership.status-changed.v1", StatusChanged.class, event -> {
                    if (event.isDeparture()) {
                        cases.memberLeft(event.country(), event.effectiveOn());
                    }
                })
                .on(
                        RoleGranted.TYPE,
                        RoleGranted.class,
                        event -> roles.granted(event.person(), event.role(), event.firstDay(), event.lastDay()))
                .on(
                        RoleEnded.TYPE,
                        RoleEnded.class,
                        event -> roles.ended(event.person(), event.role(), event.lastDay()))
                .on("elections.decision-taken.v1", DecisionTaken.class, event -> answers.hear(event.answer()))
                .on("elections.seat-taken.v1", SeatNews.class, event -> {
                    var firstDay = Objects.requireNonNull(event.firstDay());
                    seats.taken(event.seat(), event.holder(), firstDay, event.lastDay());
                })
                .on(
                        "elections.seat-vacated.v1",
                        SeatNews.class,
                        event -> seats.vacated(event.seat(), event.holder(), event.lastDay()));
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
