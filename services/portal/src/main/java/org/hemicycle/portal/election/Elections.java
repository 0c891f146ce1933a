package org.hemicycle.portal.election;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.house.Answer;
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
            @Nullable String resolution,
            Candidacy.@Nullable Letter letter,
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

        /** By candidate, best first. */
        public Map<String, String> totals() {
            var totals = new LinkedHashMap<String, String>();
            result.path("totals")
                    .properties()
                    .forEach(each -> totals.put(each.getKey(), each.getValue().asString("")));
            return totals;
        }
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

    /** The run-offs of an election, or the rounds of one. */
    public List<Round> rounds(Bearer bearer, String owner) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, Round[].class, "/rounds?owner={id}", owner));
    }

    public Answer<Round> round(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.ELECTIONS, Round.class, "/rounds/{id}", id);
    }

    /** The feed for calendars (RFC 5545). */
    public byte[] calendar() {
        return house.get(Bearer.NOBODY, Neighbour.ELECTIONS, byte[].class, "/elections/calendar.ics");
    }

    /** The latest count is what holds. */
    public List<Count> counts(Bearer bearer, String id) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, Count[].class, "/elections/{id}/results", id));
    }
}
