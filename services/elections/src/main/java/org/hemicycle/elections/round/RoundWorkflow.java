package org.hemicycle.elections.round;

import org.hemicycle.elections.ElectionId;

/** The long-running side of a secret ballot: who is waited for, and what happens by itself. */
public interface RoundWorkflow {

    void begin(ElectionId id);

    void openingApproved(ElectionId id);

    void ballotsOpened(ElectionId id);

    void cancelled(ElectionId id);
}
