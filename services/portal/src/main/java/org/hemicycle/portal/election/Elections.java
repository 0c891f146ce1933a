package org.hemicycle.portal.election;

import java.util.List;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks elections about elections. */
@Component
public class Elections {

    record Listed(List<Election> items) {}

    /** Who stands, with the sheet of criteria. */
    public record Candidate(
            String country,
            String state,
            @Nullable String region,
            @Nullable List<Candidate.Line> sheet) {

        public record Line(
                String criterion,
                String verdict,
                String evidence,
                @Nullable String waiver) {}
    }

    /** One count: the document that the command line prints for the same ballots, without what is withheld. */
    public record Count(
            int number, String reason, String listHash, String countedAt, JsonNode result, List<Withheld> withheld) {

        public record Withheld(String what, String reason) {}
    }

    /** Who may vote, and why. */
    public record Roll(
            int number,
            String on,
            String because,
            String hash,
            @Nullable String frozenAt,
            int size,
            List<Roll.Line> lines) {

        public record Line(String country, boolean eligible, String reason) {}
    }

    private final House house;

    Elections(House house) {
        this.house = house;
    }

    public List<Election> all(Bearer bearer) {
        return house.get(bearer, Neighbour.ELECTIONS, Listed.class, "/elections?limit=200")
                .items();
    }

    public Election one(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Election.class, "/elections/{id}", id);
    }

    public List<Candidate> candidates(Bearer bearer, String id) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, Candidate[].class, "/elections/{id}/candidates", id));
    }

    public Roll roll(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Roll.class, "/elections/{id}/roll", id);
    }

    /** The latest count is what holds. */
    public List<Count> counts(Bearer bearer, String id) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, Count[].class, "/elections/{id}/results", id));
    }
}
