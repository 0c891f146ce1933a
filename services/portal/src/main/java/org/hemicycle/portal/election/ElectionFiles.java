package org.hemicycle.portal.election;

import java.util.List;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Elections as officers and co-chairs carry them: everything about one. */
@Component
public class ElectionFiles {

    /** An appeal against a line of the roll. */
    public record Appeal(
            String id,
            String country,
            String grounds,
            String filedAt,
            @Nullable Boolean granted,
            @Nullable String reason) {

        public boolean isOpen() {
            return granted == null;
        }
    }

    /** A reminder to one member, and whether it got there. */
    public record Delivery(
            int number,
            String member,
            String state,
            @Nullable String reason,
            String changedAt) {}

    /** Who did or read what. */
    public record Entry(
            String at, String act, String who, @Nullable String reason) {}

    record Taken(List<Passed> steps) {}

    record Trail(List<Entry> items) {}

    private final House house;

    ElectionFiles(House house) {
        this.house = house;
    }

    public Answer<Election> one(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.ELECTIONS, Election.class, "/elections/{id}", id);
    }

    public List<Candidacy> candidacies(Bearer bearer, String id) {
        return list(bearer, Candidacy[].class, "/elections/{id}/candidacies", id);
    }

    public Answer<Candidacy> candidacy(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.ELECTIONS, Candidacy.class, "/candidacies/{id}", id);
    }

    public List<Appeal> appeals(Bearer bearer, String id) {
        return list(bearer, Appeal[].class, "/elections/{id}/roll/appeals", id);
    }

    public List<Delivery> reminders(Bearer bearer, String id) {
        return list(bearer, Delivery[].class, "/elections/{id}/reminders", id);
    }

    /** The newest count, published or not. */
    public Elections.Count count(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Elections.Count.class, "/elections/{id}/count", id);
    }

    public List<Passed> path(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Taken.class, "/elections/{id}/history", id)
                .steps();
    }

    public List<Entry> audit(Bearer bearer, String kind, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Trail.class, "/cases/{k}/{id}/audit?limit=200", kind, id)
                .items();
    }

    private <T> List<T> list(Bearer bearer, Class<T[]> type, String path, String id) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, type, path, id));
    }
}
