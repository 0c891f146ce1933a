package org.hemicycle.portal.resolution;

import java.util.List;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks elections what was decided. */
@Component
public class Resolutions {

    record Listed(List<Resolution> items) {}

    record Taken(List<Passed> steps) {}

    private final House house;

    Resolutions(House house) {
        this.house = house;
    }

    /** The newest number first. */
    public List<Resolution> find(Bearer bearer, @Nullable String country) {
        var query = Query.of("/resolutions").with("limit", 200).with("country", country);
        return house.get(bearer, Neighbour.ELECTIONS, Listed.class, query).items();
    }

    public Answer<Resolution> file(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.ELECTIONS, Resolution.class, "/resolutions/{id}", id);
    }

    /** The way it took through its diagram. */
    public List<Passed> path(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Taken.class, "/resolutions/{id}/history", id)
                .steps();
    }

    /** @return the id of the new draft */
    public String draft(Bearer bearer, Act act) {
        return house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/resolutions")
                .body()
                .path("id")
                .asString("");
    }

    /** @param what the act's path within the resolution */
    public void act(Bearer bearer, String id, String what, Act act) {
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/resolutions/{id}/" + what, id);
    }

    public Resolution one(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Resolution.class, "/resolutions/{id}", id);
    }
}
