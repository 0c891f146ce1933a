package org.hemicycle.tally.seats;

/** An outcome and its reason. */
record Verdict(Outcome outcome, String reason) {}
