package org.hemicycle.portal.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;

/** A step of a case that waits for somebody of a group. */
public record WorkItem(
        String id,
        String process,
        String step,
        String caseId,
        String group,
        @Nullable String assignee,
        String createdAt,
        @Nullable String dueAt,
        @Nullable String followUpAt,
        @Nullable String state,
        int version) {

    /** Pages of cases, by kind of procedure; the rest have none of their own. */
    private static final Map<String, String> PAGES = Map.of(
            "admission", "/admissions/",
            "government-election", "/elections/",
            "resolution", "/resolutions/");

    /** The page of its case; null where there is none. */
    public @Nullable String address() {
        var page = PAGES.get(process);
        return page == null ? null : page + caseId;
    }

    public String tag() {
        return "\"" + version + "\"";
    }

    public boolean isLate(Instant now) {
        return dueAt != null && Instant.parse(dueAt).isBefore(now);
    }

    public boolean isOf(String person) {
        return person.equals(assignee);
    }

    /** Services that have steps for people. */
    public static List<Neighbour> places() {
        return List.of(Neighbour.MEMBERSHIP, Neighbour.ELECTIONS, Neighbour.RESPONSE_POLICY);
    }
}
