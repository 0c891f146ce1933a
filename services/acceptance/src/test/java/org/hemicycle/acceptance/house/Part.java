package org.hemicycle.acceptance.house;

/** A process of the house. */
public interface Part {

    String name();

    /** As {@code kill -9}; returns when it is gone. */
    void kill();

    /** Returns when it is ready. */
    void start();

    boolean isAlive();
}
