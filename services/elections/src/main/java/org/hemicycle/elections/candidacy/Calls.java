package org.hemicycle.elections.candidacy;

import java.time.Instant;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;

/** What candidates need to know of elections; the elections answer it. */
public interface Calls {

    /**
     * @param nominationsEnd after this instant a letter is late; absent before the call
     * @param vettingEnds by when the co-chairs decide; absent before the call
     */
    record Call(Phase phase, Optional<Instant> nominationsEnd, Optional<Instant> vettingEnds, String ruleSet) {}

    /** Refuses with 404 an election that does not exist. */
    Call of(ElectionId election);
}
