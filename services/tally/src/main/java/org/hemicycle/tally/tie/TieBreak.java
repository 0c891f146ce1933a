package org.hemicycle.tally.tie;

import java.util.List;
import org.hemicycle.tally.ballot.Evidence;

/** One step of the ladder. */
public interface TieBreak {

    /** As the trace names it. */
    String name();

    /** Puts tied candidates in order, as far as this step can. */
    Split split(List<Integer> tied, Evidence evidence);
}
