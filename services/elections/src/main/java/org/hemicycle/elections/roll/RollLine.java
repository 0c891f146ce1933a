package org.hemicycle.elections.roll;

/** One government on a roll: may vote or not, and why. */
public record RollLine(String country, boolean eligible, String reason) {}
