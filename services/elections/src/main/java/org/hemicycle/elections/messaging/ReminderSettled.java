package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.reminder.DeliveryState;
import org.hemicycle.elections.reminder.Reminders;
import org.jspecify.annotations.Nullable;

/** Of contracts/events/identity/reminder-settled.v1.schema.json, the fields we use. */
record ReminderSettled(
        UUID electionId,
        int number,
        String member,
        DeliveryState outcome,
        @Nullable String reason) {

    static final String TYPE = "identity.reminder-settled.v1";

    void tell(Reminders reminders) {
        reminders.settled(new ElectionId(electionId), number, member, outcome, reason);
    }
}
