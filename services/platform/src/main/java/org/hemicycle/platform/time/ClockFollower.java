package org.hemicycle.platform.time;

/** Something with its own idea of time (the engine, a worker that sleeps): told when the demo clock was moved. */
@FunctionalInterface
public interface ClockFollower {

    void clockMoved();
}
