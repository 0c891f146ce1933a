package org.hemicycle.elections.ballot;

import java.util.Optional;
import org.hemicycle.elections.ElectionId;

/** What an election asks of the ballot side before it opens: its key stands in the frozen configuration. */
public interface SealingKeys {

    /** Nothing, before it was made among the trustees. */
    Optional<SealingKey> of(ElectionId election);
}
