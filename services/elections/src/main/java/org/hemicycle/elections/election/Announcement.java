package org.hemicycle.elections.election;

import java.util.Map;

/**
 * A result as somebody is about to publish it.
 *
 * @param totals by candidate, as they stand on the page; held against the count before anything is published
 */
public record Announcement(Map<String, String> totals) {

    public Announcement {
        totals = Map.copyOf(totals);
    }
}
