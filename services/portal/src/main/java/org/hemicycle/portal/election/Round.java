package org.hemicycle.portal.election;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run-off, or a round among few: a secret ballot of its own. */
public record Round(
        String id,
        String purpose,
        String owner,
        int number,
        String title,
        List<String> candidates,
        String state,
        String opensAt,
        String closesAt,
        String configurationHash,
        boolean openingApproved,
        int rollSize,
        @Nullable Map<String, Long> votes,
        List<Elections.Count.Withheld> withheld,
        int version) {

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public String tag() {
        return "\"" + version + "\"";
    }
}
