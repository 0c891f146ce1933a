package org.hemicycle.elections.ballot;

import java.util.Optional;
import org.hemicycle.elections.ElectionId;

/** What the ballot side asks of an election: the feature that runs elections answers. */
public interface FrozenElections {

    /** Nothing, before roll and configuration are frozen. */
    Optional<FrozenElection> find(ElectionId election);
}
