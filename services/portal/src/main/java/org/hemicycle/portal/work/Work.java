package org.hemicycle.portal.work;

import java.util.List;
import java.util.Map;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks each service for what waits; the services list and count from their own tables, by the same conditions. */
@Component
public class Work {

    static final int PAGE = 25;

    /** A part of a list. */
    public record Items(List<WorkItem> items, int offset, int limit, long total) {

        public long last() {
            return (long) offset + items.size();
        }
    }

    /** How many there are, over one service or all. */
    public record Counts(long all, long mine, long unassigned, long overdue, long followUp) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(
                    all + more.all,
                    mine + more.mine,
                    unassigned + more.unassigned,
                    overdue + more.overdue,
                    followUp + more.followUp);
        }

        /** @param whose as in {@link WorkFilter} */
        public long of(String whose) {
            return switch (whose) {
                case "mine" -> mine;
                case "free" -> unassigned;
                case "late" -> overdue;
                case "again" -> followUp;
                default -> all;
            };
        }
    }

    private final House house;

    Work(House house) {
        this.house = house;
    }

    public Items find(Bearer bearer, Neighbour place, String person, WorkFilter filter) {
        var query = filter.list(person).with("offset", filter.offset()).with("limit", PAGE);
        return house.get(bearer, place, Items.class, query);
    }

    public Counts counts(Bearer bearer, Neighbour place, WorkFilter filter) {
        return house.get(bearer, place, Counts.class, filter.narrow(Query.of("/work-items/counts")));
    }

    /** The open steps of one case. */
    public List<WorkItem> of(Bearer bearer, Neighbour place, String caseId) {
        return house.get(bearer, place, Items.class, Query.of("/work-items").with("caseId", caseId))
                .items();
    }

    public Answer<WorkItem> one(Bearer bearer, Neighbour place, String id) {
        return house.read(bearer, place, WorkItem.class, "/work-items/{id}", id);
    }

    /** @param act {@code claim}, {@code release}, {@code assign} or {@code follow-up} */
    public void act(Bearer bearer, Neighbour place, String id, String act, String tag, @Nullable Map<String, ?> form) {
        house.act(bearer, place, Act.on(tag, form), JsonNode.class, "/work-items/{id}/" + act, id);
    }
}
