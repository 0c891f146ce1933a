package org.hemicycle.tally.seats;

/** The outcome of a candidate, and the line of the trace that decided it. */
public record Decided(String candidate, Outcome outcome, String line) {}
