package org.hemicycle.portal.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case as it is told outside: to a party what concerns it, to everybody what was announced. */
public record OutwardCase(
        String id,
        String country,
        String filedOn,
        String ruleSet,
        String status,
        List<String> grounds,
        List<Told> timeline) {

    /** @param announcedOn null: told to the parties only */
    public record Told(
            String step,
            String happenedOn,
            @Nullable String announcedOn,
            @Nullable String reference) {}

    public boolean isOver() {
        return List.of(
                        "NOT_ELIGIBLE",
                        "NOT_UPHELD",
                        "RESOLVED",
                        "REINSTATED",
                        "PERMANENTLY_SUSPENDED",
                        "CLOSED",
                        "CLOSED_MEMBER_LEFT")
                .contains(status);
    }

    public boolean wasTold(String step) {
        return timeline.stream().anyMatch(told -> told.step().equals(step));
    }
}
