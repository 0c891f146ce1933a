package org.hemicycle.membership.withdrawal;

import java.time.Instant;
import org.hemicycle.membership.letters.LetterId;
import org.jspecify.annotations.Nullable;

/** What can happen to a withdrawal. Sealed, so that every mapping of it stays complete. */
public sealed interface WithdrawalEvent {

    /** What every event says: which withdrawal, of whom, with which dates. */
    record Case(WithdrawalId id, String country, LetterId letter, WithdrawalDates dates, boolean published) {}

    Case of();

    Instant at();

    record Received(Case of, SignatoryLevel signedBy, boolean confirmationNeeded, Instant at)
            implements WithdrawalEvent {}

    record ConfirmationAsked(Case of, LetterId request, Instant at) implements WithdrawalEvent {}

    record Checked(Case of, boolean authentic, @Nullable LetterId confirmation, Instant at)
            implements WithdrawalEvent {}

    record Acknowledged(Case of, LetterId acknowledgement, Instant at) implements WithdrawalEvent {}

    record CommitteeInformed(Case of, InformationItem item, Instant at) implements WithdrawalEvent {}

    record Published(Case of, LetterId acknowledgement, boolean whileUnderReview, Instant at)
            implements WithdrawalEvent {}

    /** The membership period has ended; an open plan is cancelled, and what was evaluated is kept as it is. */
    record TookEffect(Case of, boolean whileUnderReview, Instant at) implements WithdrawalEvent {}

    record Retracted(Case of, LetterId retraction, Instant at) implements WithdrawalEvent {}

    record Overdue(Case of, WithdrawalStep step, Instant at) implements WithdrawalEvent {}
}
