package org.hemicycle.tally.roll;

/** One member on a roll: may vote or not, and why. */
public record RollEntry(String member, boolean eligible, String reason) {}
