package org.hemicycle.elections.messaging;

import java.util.function.Consumer;
import org.hemicycle.elections.box.BallotBox;
import org.hemicycle.elections.election.Availability;
import org.hemicycle.elections.reminder.Reminders;
import org.hemicycle.elections.resolution.DecisionRequests;
import org.hemicycle.elections.resolution.Lapses;
import org.hemicycle.elections.roll.Electorate;
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
    EventHandlers eventHandlers(
            PersonTies people,
            Electorate electorate,
            BallotBox boxes,
            Hearing seats,
            DecisionRequests decisions,
            Lapses lapses,
            Availability candidates,
            Reminders reminders) {
        return people.hearing(new EventHandlers())
                .on("membership.status-changed.v1", StatusChanged.class, event -> {
                    electorate.statusChanged(event.country(), event.to(), event.effectiveOn(), event.effectiveBy());
                    seats.statusChanged(event.country(), event.to(), event.effectiveOn());
                    lapses.statusChanged(event.country(), event.to());
                    candidates.heard(event.country());
                })
                .on("membership.voting-rights-changed.v1", VotingRightsChanged.class, event -> {
                    electorate.votingRightsChanged(
                            event.country(), event.votes(), event.effectiveOn(), event.effectiveBy());
                    candidates.heard(event.country());
                })
                .on("membership.standing-corrected.v1", StandingCorrected.class, event -> {
                    event.tell(electorate);
                    event.tell(seats);
                    candidates.heard(event.country());
                })
                .on(
                        "response-policy.decision-requested.v1",
                        DecisionRequested.class,
                        event -> decisions.receive(event.request()))
                .on(
                        "response-policy.decision-withdrawn.v1",
                        DecisionWithdrawn.class,
                        event -> decisions.withdraw(event.requestId()))
                .on(CredentialsChanged.TYPE, CredentialsChanged.class, event -> event.tell(boxes))
                .on(ReminderSettled.TYPE, ReminderSettled.class, event -> event.tell(reminders));
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
