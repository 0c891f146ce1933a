package org.hemicycle.elections.reminder;

import java.time.Instant;
import org.hemicycle.elections.ElectionId;

/** What can happen to a reminder by the hand of an officer. */
public sealed interface ReminderEvent {

    ElectionId election();

    Instant at();

    record Proven(ElectionId election, int number, String member, DeliveryState state, String reason, Instant at)
            implements ReminderEvent {}
}
