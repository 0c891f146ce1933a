package org.hemicycle.elections.candidacy;

/** The long-running side of a candidacy: who is waited for, and what happens by itself. */
public interface CandidacyWorkflow {

    void begin(CandidacyId id);

    void letterChecked(CandidacyId id, boolean complete);

    void supplied(CandidacyId id);

    void decided(CandidacyId id);

    /** It is withdrawn, or its election is over: nothing is waited for any more. */
    void ended(CandidacyId id);
}
