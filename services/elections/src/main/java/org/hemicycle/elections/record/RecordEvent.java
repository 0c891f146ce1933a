package org.hemicycle.elections.record;

import java.time.Instant;
import org.hemicycle.elections.ElectionId;

/** What can happen to a record. */
public sealed interface RecordEvent {

    ElectionId election();

    Instant at();

    record Cosigned(ElectionId election, Edition edition, String recordHash, String key, Instant at)
            implements RecordEvent {}
}
