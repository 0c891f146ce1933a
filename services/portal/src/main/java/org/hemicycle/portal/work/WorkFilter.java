package org.hemicycle.portal.work;

import java.util.List;
import java.util.Objects;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the list of work, as it stands in the page's address.
 *
 * @param whose {@code all}, {@code mine}, {@code free} (nobody's yet), {@code late}, {@code again} (put off until now)
 * @param place a service's key; empty: all of them
 * @param kind of procedure
 * @param due a day in UTC, to its end
 */
public record WorkFilter(String whose, String place, String kind, String about, String due, int offset) {

    public static final List<String> WHOSE = List.of("all", "mine", "free", "late", "again");

    public static WorkFilter of(
            @Nullable String whose,
            @Nullable String place,
            @Nullable String kind,
            @Nullable String about,
            @Nullable String due,
            int offset) {
        var known = whose != null && WHOSE.contains(whose) ? whose : "all";
        var day = Objects.requireNonNullElse(due, "");
        return new WorkFilter(
                known,
                Objects.requireNonNullElse(place, ""),
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(about, "").strip(),
                day.matches("\\d{4}-\\d{2}-\\d{2}") ? day : "",
                Math.max(0, offset));
    }

    public List<Neighbour> places() {
        var asked = WorkItem.places().stream()
                .filter(each -> place.isEmpty() || each.key().equals(place))
                .toList();
        return asked.isEmpty() ? WorkItem.places() : asked;
    }

    /** The page's address with these things changed; a page further down is one service's. */
    public String with(String whose, String place, int offset) {
        var address = UriComponentsBuilder.fromPath("/work").queryParam("whose", whose);
        add(address, "place", place);
        add(address, "kind", kind);
        add(address, "about", about);
        add(address, "due", due);
        return (offset == 0 ? address : address.queryParam("offset", offset))
                .encode()
                .toUriString();
    }

    public String tab(String whose) {
        return with(whose, place, 0);
    }

    /** What a saved view keeps: no page further down. */
    public String query() {
        return tab(whose).substring("/work?".length());
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    /** What narrows counts and lists alike. */
    Query narrow(Query query) {
        return query.with("process", kind)
                .with("caseId", about)
                .with("dueBefore", due.isEmpty() ? null : due + "T23:59:59Z");
    }

    Query list(String person) {
        return narrow(Query.of("/work-items"))
                .with("assignee", whose.equals("mine") ? person : null)
                .with("unassigned", whose.equals("free") ? "true" : null)
                .with("overdue", whose.equals("late") ? "true" : null)
                .with("followUp", whose.equals("again") ? "true" : null);
    }
}
