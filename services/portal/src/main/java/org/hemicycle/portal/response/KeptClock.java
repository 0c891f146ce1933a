package org.hemicycle.portal.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one clock was kept over all cases that a reader may see.
 *
 * @param worstDays by how many days the latest was late
 */
public record KeptClock(
        String clock, String owner, long met, long missed, long running, long overdue, long dropped, long worstDays) {

    /** In the order they are drawn. */
    public static final List<String> PARTS = List.of("MET", "RUNNING", "OVERDUE", "MISSED");

    /** What is dropped was neither kept nor missed. */
    public Map<String, Long> parts() {
        var parts = new LinkedHashMap<String, Long>();
        parts.put("MET", met);
        parts.put("RUNNING", running);
        parts.put("OVERDUE", overdue);
        parts.put("MISSED", missed);
        return parts;
    }

    public long all() {
        return met + running + overdue + missed;
    }
}
