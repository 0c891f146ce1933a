package org.hemicycle.responsepolicy.clock;

/** The long-running side of a clock: somebody looks at it at the right moments. */
public interface ClockWorkflow {

    void begin(ClockId id);

    /** Its end has moved. */
    void moved(ClockId id);

    void stopped(ClockId id);
}
