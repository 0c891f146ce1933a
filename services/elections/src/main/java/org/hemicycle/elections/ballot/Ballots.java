package org.hemicycle.elections.ballot;

import java.time.Instant;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;

/**
 * The ballot box, as an election sees it. Every call is made within the transaction of the election's own change, and
 * takes effect with it or not at all. The box never knows who votes, and tells nothing about ballots before it is opened.
 */
public interface Ballots {

    /**
     * Sets up the box of an election whose roll and configuration are frozen. Called once, before {@code opens}. Ballots
     * are taken from {@code opens} (inclusive) to {@code closes} (exclusive), by procedure time and without further word.
     *
     * @param configurationHash SHA-256 of the frozen configuration, lower-case hexadecimal; every ballot is bound to it
     * @param rollSize how many may vote: the most credentials that can be live at once
     */
    void prepare(ElectionId election, Instant opens, Instant closes, String configurationHash, int rollSize);

    /** Moves the end of an open box to a later instant, after an outage for instance. Hash and roll stay as they are. */
    void extend(ElectionId election, Instant closes);

    /**
     * No ballot is taken from now on. Called when the closing instant has passed, when an election is closed early and
     * when it is cancelled; repeated, it changes nothing.
     */
    void close(ElectionId election);

    /** What the box held; nothing before the trustees have opened it. Always the same answer afterwards. */
    Optional<OpenedBallots> opened(ElectionId election);
}
