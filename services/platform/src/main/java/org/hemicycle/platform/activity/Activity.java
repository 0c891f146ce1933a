package org.hemicycle.platform.activity;

import java.time.Instant;
import java.util.Optional;

/** A part of the service that does things by itself: whether it has work to do now, and when it has next. */
public interface Activity {

    /** Nothing is due at this instant and nothing under way. */
    boolean idle(Instant now);

    /** When the next thing after this instant is due. */
    Optional<Instant> nextDue(Instant now);
}
