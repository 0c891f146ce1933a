package org.hemicycle.membership.messaging;

import java.util.function.Consumer;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.membership.standing.AnnouncedCases;
import org.hemicycle.membership.standing.StatusEffects;
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
    EventHandlers eventHandlers(
            StatusEffects effects, AnnouncedCases cases, ProcessMatterProcedure matters, PersonTies people) {
        return people.hearing(new EventHandlers())
                .on("elections.status-effect-due.v1", StatusEffectDue.class, event -> effects.apply(event.effect()))
                .on(
                        ProcessMatterPassedOn.TYPE,
                        ProcessMatterPassedOn.class,
                        event -> matters.receive(event.id(), event.country()))
                .on(CaseAnnounced.TYPE, CaseAnnounced.class, event -> cases.announced(event.news()))
                .on(
                        "response-policy.status-effect-due.v1",
                        StatusEffectDue.class,
                        event -> effects.apply(event.effect()));
    }

    @Bean
    Consumer<Message<byte[]>> identityEvents(Inbox inbox) {
        return inbox::accept;
    }

    @Bean
    Consumer<Message<byte[]>> electionEvents(Inbox inbox) {
        return inbox::accept;
    }

    @Bean
    Consumer<Message<byte[]>> responsePolicyEvents(Inbox inbox) {
        return inbox::accept;
    }
}
