package org.hemicycle.portal.election;

import java.util.List;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Ballots among few: run-offs, and the rounds by which a co-chair is elected. */
@Component
public class Rounds {

    /** The election of a co-chair, as everybody sees it. */
    public record CoChairElection(
            String id,
            String constituency,
            String incomingFrom,
            String leadFrom,
            String lastDay,
            String candidaciesUntil,
            String state,
            List<Standing> candidates,
            List<Held> rounds,
            @Nullable String elected,
            @Nullable String because,
            @Nullable String lotCommitment,
            @Nullable String lotSeed,
            String ruleSet) {}

    public record Standing(
            String holder, @Nullable String name, @Nullable String note, boolean withdrawn, String receivedAt) {}

    public record Held(
            String id,
            int number,
            java.util.@Nullable Map<String, Long> votes,
            @Nullable String line) {}

    private final House house;

    Rounds(House house) {
        this.house = house;
    }

    public void open(Bearer bearer, String id, Act act) {
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/rounds/{id}/opening", id);
    }

    public List<CoChairElection> coChairs(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, CoChairElection[].class, "/co-chair-elections"));
    }

    public Answer<CoChairElection> coChair(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.ELECTIONS, CoChairElection.class, "/co-chair-elections/{id}", id);
    }

    /** @return the id of the new one */
    public String call(Bearer bearer, Act act) {
        return house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/co-chair-elections")
                .body()
                .path("id")
                .asString("");
    }

    public void onCoChair(Bearer bearer, String id, String what, Act act) {
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/co-chair-elections/{id}/" + what, id);
    }
}
