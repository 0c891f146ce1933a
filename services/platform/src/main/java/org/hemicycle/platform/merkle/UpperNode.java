package org.hemicycle.platform.merkle;

/** The root of the index-th complete run of 256^level entries, to be stored once and never changed. */
public record UpperNode(int level, long index, Hash hash) {}
