package org.hemicycle.elections.resolution;

/** The long-running side of a resolution: who is waited for, and what happens by itself on its day. */
public interface ResolutionWorkflow {

    void begin(ResolutionId id, int conditions, boolean expires);

    void circulated(ResolutionId id);

    void decided(ResolutionId id, boolean adopted);

    void withdrawn(ResolutionId id);

    void published(ResolutionId id);

    void conditionsVerified(ResolutionId id);

    void superseded(ResolutionId id);

    void beginWritten(RoundId round);

    /** It ends before its window does. */
    void endWritten(RoundId round);
}
