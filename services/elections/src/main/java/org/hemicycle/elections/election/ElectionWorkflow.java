package org.hemicycle.elections.election;

import org.hemicycle.elections.ElectionId;

/** The long-running side of an election: who is waited for, and what happens by itself. */
public interface ElectionWorkflow {

    void begin(ElectionId id);

    void vetted(ElectionId id, boolean ballotNeeded);

    void acclaimed(ElectionId id);

    void rollFrozen(ElectionId id);

    void openingApproved(ElectionId id);

    /** Before its time: the ballot is closed already. */
    void closedEarly(ElectionId id);

    void ballotsOpened(ElectionId id);

    void runOffCounted(ElectionId id);

    void resultPublished(ElectionId id);

    void challenged(ElectionId id);

    /**
     * @param recount whether the ballots are counted again now
     * @param another whether another challenge waits to be decided
     */
    void challengeDecided(ElectionId id, boolean recount, boolean another);

    void cancelled(ElectionId id);
}
