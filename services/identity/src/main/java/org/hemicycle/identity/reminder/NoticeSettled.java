package org.hemicycle.identity.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the delivery of a notice ended; to whom it went is not said.
 *
 * @param reason of a failure
 */
public record NoticeSettled(
        UUID notice, ReminderEvent.Outcome outcome, ReminderEvent.@Nullable Reason reason, Instant at) {}
