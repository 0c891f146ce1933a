package org.hemicycle.elections.candidacy;

import java.time.Instant;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.rules.Region;
import org.jspecify.annotations.Nullable;

/** What can happen to a candidacy. Sealed, so that every mapping of it stays complete. */
public sealed interface CandidacyEvent {

    /** What every event says: which candidacy, of whom, in which election. */
    record Case(CandidacyId id, ElectionId election, String country) {}

    Case of();

    Instant at();

    record Received(Case of, boolean late, Instant at) implements CandidacyEvent {}

    record FoundIncomplete(Case of, List<String> missing, Instant cureUntil, Instant at) implements CandidacyEvent {}

    record Supplied(Case of, Instant at) implements CandidacyEvent {}

    record SheetFilled(Case of, List<SheetLine> sheet, Instant at) implements CandidacyEvent {}

    record Endorsed(Case of, Region region, @Nullable String resolution, List<SheetLine> sheet, Instant at)
            implements CandidacyEvent {}

    record Rejected(Case of, List<String> reasons, Instant at) implements CandidacyEvent {}

    /** @param stage from the freeze on the name stays on the ballot, marked */
    record Withdrawn(Case of, WithdrawalStage stage, WithdrawalReason reason, boolean wasEndorsed, Instant at)
            implements CandidacyEvent {}
}
