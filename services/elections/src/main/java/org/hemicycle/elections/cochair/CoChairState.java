package org.hemicycle.elections.cochair;

/** How far the election of a co-chair has come. */
public enum CoChairState {
    /** Members may stand until a day. */
    CALLED,
    /** One stands: the committee may agree without a ballot. */
    CONSENSUS_SOUGHT,
    /** Secret ballots, round after round. */
    VOTING,
    ELECTED,
    /** The mandate stands on record. */
    NAMED,
    /** Nobody stood, or nobody reached a majority. */
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return compareTo(NAMED) >= 0;
    }
}
