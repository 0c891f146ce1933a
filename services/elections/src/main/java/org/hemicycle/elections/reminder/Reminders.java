package org.hemicycle.elections.reminder;

import java.time.Clock;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionEvent;
import org.hemicycle.elections.round.RoundEvent;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which member was reminded, and how far each reminder has come. */
@Service
@Transactional
public class Reminders {

    private final DeliveryTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(DeliveryTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ElectionEvent.BallotReminded reminded) {
        table.queue(reminded.of().id(), reminded.number(), reminded.addressees(), reminded.at());
    }

    /** One in each round. */
    @EventListener
    void on(RoundEvent.Reminded reminded) {
        table.queue(reminded.of().id(), 1, reminded.addressees(), reminded.at());
    }

    /** What the mail side says of it. */
    public void settled(ElectionId election, int number, String member, DeliveryState state, @Nullable String reason) {
        if (!table.isKnown(election, number, member)) {
            throw new NotYet("reminder %d of %s to %s".formatted(number, election, member));
        }
        table.settle(election, number, member, state, reason, clock.instant());
    }

    /** What an officer knows: an answer came, or a letter came back. @param reason a code, such as reply-received */
    public void prove(ElectionId election, int number, String member, boolean delivered, String reason) {
        if (!table.isKnown(election, number, member)) {
            throw Refused.notFound("This reminder");
        }
        var state = delivered ? DeliveryState.DELIVERED : DeliveryState.FAILED;
        table.prove(election, number, member, state, reason, clock.instant());
        events.publishEvent(new ReminderEvent.Proven(election, number, member, state, reason, clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<Delivery> of(ElectionId election) {
        return table.of(election.value());
    }
}
