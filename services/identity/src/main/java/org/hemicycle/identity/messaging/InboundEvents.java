package org.hemicycle.identity.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hemicycle.identity.registrar.Registrar;
import org.hemicycle.identity.reminder.NoticeRounds;
import org.hemicycle.identity.reminder.ReminderRounds;
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

    /** Of contracts/events/elections/roll-frozen.v1.schema.json, the fields we use. */
    record RollFrozen(UUID electionId, int number, List<String> voters) {

        static final String TYPE = "elections.roll-frozen.v1";
    }

    /** Of contracts/events/elections/ballot-reminded.v1.schema.json, the fields we use. */
    record BallotReminded(UUID electionId, int number, List<String> addressees, Instant closesAt) {

        static final String TYPE = "elections.ballot-reminded.v1";
    }

    /** Of contracts/events/response-policy/notice-due.v1.schema.json. */
    record NoticeDue(UUID noticeId, UUID person) {

        static final String TYPE = "response-policy.notice-due.v1";
    }

    @Bean
    EventHandlers eventHandlers(
            StandingRegister standings, Registrar registrar, ReminderRounds reminders, NoticeRounds notices) {
        return new EventHandlers()
                .on(
                        StatusChanged.TYPE,
                        StatusChanged.class,
                        (message, event) ->
                                standings.append(event.country(), event.to(), event.effectiveOn(), message.eventId()))
                .on(
                        RollFrozen.TYPE,
                        RollFrozen.class,
                        event -> registrar.roll(event.electionId(), event.number(), event.voters()))
                .on(
                        BallotReminded.TYPE,
                        BallotReminded.class,
                        event -> reminders.remind(
                                event.electionId(), event.number(), event.addressees(), event.closesAt()))
                .on(NoticeDue.TYPE, NoticeDue.class, event -> notices.tell(event.noticeId(), event.person()));
    }

    /** Bound to the topic {@code membership.events} in identity.yml. */
    @Bean
    Consumer<Message<byte[]>> membershipEvents(Inbox inbox) {
        return inbox::accept;
    }

    /** Bound to the topic {@code elections.events} in identity.yml. */
    @Bean
    Consumer<Message<byte[]>> electionsEvents(Inbox inbox) {
        return inbox::accept;
    }

    /** Bound to the topic {@code response-policy.events} in identity.yml. */
    @Bean
    Consumer<Message<byte[]>> responsePolicyEvents(Inbox inbox) {
        return inbox::accept;
    }
}
