package org.hemicycle.portal.work;

import java.time.Instant;
import java.util.List;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks each service for what waits; the services count from their own tables, so counts equal the lists. */
@Component
public class Work {

    static final int PAGE = 25;

    /** Which of them: mine, nobody's yet, or all that my groups may take; and due before an instant. */
    public record Filter(String whose, @Nullable String dueBefore, int offset) {}

    /** A part of a list. */
    public record Items(List<WorkItem> items, int offset, int limit, long total) {

        public long last() {
            return (long) offset + items.size();
        }
    }

    /** How many there are of each kind, over one service. */
    public record Counts(long mine, long free, long all) {

        public Counts plus(Counts more) {
            return new Counts(mine + more.mine, free + more.free, all + more.all);
        }
    }

    /** Something that waits for a second person. */
    public record Approval(
            String id,
            int version,
            String act,
            String kind,
            String caseId,
            @Nullable JsonNode asked,
            String askedBy,
            String askedAt,
            String expiresAt) {

        public String tag() {
            return "\"" + version + "\"";
        }
    }

    record Waiting(List<Approval> items) {}

    private final House house;

    Work(House house) {
        this.house = house;
    }

    public Items find(Bearer bearer, Neighbour place, String person, Filter filter) {
        return house.get(
                bearer, place, Items.class, query(person, filter.whose(), filter.dueBefore(), filter.offset(), PAGE));
    }

    public Counts counts(Bearer bearer, Neighbour place, String person) {
        return new Counts(
                total(bearer, place, person, "mine"),
                total(bearer, place, person, "free"),
                total(bearer, place, person, "all"));
    }

    /** The open steps of one case. */
    public List<WorkItem> of(Bearer bearer, Neighbour place, String caseId) {
        return house.get(bearer, place, Items.class, Query.of("/work-items").with("caseId", caseId))
                .items();
    }

    public void claim(Bearer bearer, Neighbour place, String id, String tag) {
        house.act(bearer, place, Act.on(tag, null), JsonNode.class, "/work-items/{id}/claim", id);
    }

    public void release(Bearer bearer, Neighbour place, String id, String tag) {
        house.act(bearer, place, Act.on(tag, null), JsonNode.class, "/work-items/{id}/release", id);
    }

    public void followUp(Bearer bearer, Neighbour place, String id, String tag, Instant at) {
        var form = java.util.Map.of("at", at.toString());
        house.act(bearer, place, Act.on(tag, form), JsonNode.class, "/work-items/{id}/follow-up", id);
    }

    public List<Approval> approvals(Bearer bearer, Neighbour place) {
        return house.get(bearer, place, Waiting.class, "/approvals?limit=100").items();
    }

    public void approve(Bearer bearer, Neighbour place, String id, String tag) {
        house.act(bearer, place, Act.on(tag, null), JsonNode.class, "/approvals/{id}/approval", id);
    }

    public void refuse(Bearer bearer, Neighbour place, String id, String tag, String reason) {
        var form = java.util.Map.of("reason", reason);
        house.act(bearer, place, Act.on(tag, form), JsonNode.class, "/approvals/{id}/refusal", id);
    }

    private long total(Bearer bearer, Neighbour place, String person, String whose) {
        return house.get(bearer, place, Items.class, query(person, whose, null, 0, 1))
                .total();
    }

    private static Query query(String person, String whose, @Nullable String dueBefore, int offset, int limit) {
        return Query.of("/work-items")
                .with("assignee", whose.equals("mine") ? person : null)
                .with("unassigned", whose.equals("free") ? "true" : null)
                .with("dueBefore", dueBefore)
                .with("offset", offset)
                .with("limit", limit);
    }
}
