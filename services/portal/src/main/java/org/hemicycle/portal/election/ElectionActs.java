package org.hemicycle.portal.election;

import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sends what officers, co-chairs and governments do in an election. */
@Component
public class ElectionActs {

    private final House house;

    ElectionActs(House house) {
        this.house = house;
    }

    /** @return the id of the new draft */
    public String draft(Bearer bearer, String key, Object form) {
        return made(bearer, new Act(key, null, form), "/elections");
    }

    /** @return the id of the new candidacy */
    public String stand(Bearer bearer, String election, String key, Object form) {
        return made(bearer, new Act(key, null, form), "/elections/{id}/candidacies", election);
    }

    /** @param what the act's path within the election */
    public void act(Bearer bearer, String id, String what, Act act) {
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/elections/{id}/" + what, id);
    }

    public void onCandidacy(Bearer bearer, String id, String what, Act act) {
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/candidacies/{id}/" + what, id);
    }

    private String made(Bearer bearer, Act act, String path, Object... values) {
        return house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, path, values)
                .body()
                .path("id")
                .asString("");
    }
}
