package org.hemicycle.elections.cochair;

/** The long-running side of a co-chair's election: who is waited for, and what happens by itself. */
public interface CoChairWorkflow {

    void begin(CoChairElectionId id);

    /** @param agreed without a ballot; else somebody objects */
    void consensusRecorded(CoChairElectionId id, boolean agreed);

    void roundCounted(CoChairElectionId id);

    void cancelled(CoChairElectionId id);
}
