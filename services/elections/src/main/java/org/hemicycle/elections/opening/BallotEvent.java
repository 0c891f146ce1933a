package org.hemicycle.elections.opening;

import java.time.Instant;
import org.hemicycle.elections.ElectionId;

/** What can be told of a secret election's key and ballots. Nothing is ever told of a cast. */
public sealed interface BallotEvent {

    ElectionId election();

    Instant at();

    record KeyMade(BallotKeys.View key, String scheme, Instant at) implements BallotEvent {

        @Override
        public ElectionId election() {
            return key.election();
        }
    }

    /** @param invalid how many could not be opened, or were no ballots of this election: each stands as a blank one */
    record Opened(ElectionId election, int ballots, int invalid, String listHash, Instant at) implements BallotEvent {}
}
