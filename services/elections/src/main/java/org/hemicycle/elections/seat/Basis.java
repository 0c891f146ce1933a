package org.hemicycle.elections.seat;

/** What an entry rests on: a code such as {@code election:…} or {@code resolution:…}, how well known, and the source. */
public record Basis(String code, Evidence evidence, String source) {}
