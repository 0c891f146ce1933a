package org.hemicycle.membership.standing;

/** A line of somebody's list of membership events, kept as it was written beside the entry made of it. */
public record SourceLine(
        String file,
        long line,
        String event,
        String statedDate,
        String vote,
        String detail,
        String source,
        String confidence) {}
