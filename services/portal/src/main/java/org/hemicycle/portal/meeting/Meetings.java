package org.hemicycle.portal.meeting;

import java.util.List;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks elections about meetings, and keeps their registers. */
@Component
public class Meetings {

    public record Meeting(
            String id,
            String code,
            String kind,
            String place,
            String firstDay,
            String lastDay,
            List<Attendance> register,
            int version) {}

    /** Somebody's time in one session. */
    public record Attendance(
            String session,
            String holder,
            String level,
            String arrivedAt,
            @Nullable String leftAt) {}

    /** Whether enough of each half are there. */
    public record Quorum(String at, boolean reached, List<Half> halves) {

        public record Half(String constituency, int inOffice, List<String> present, long needed, boolean reached) {}
    }

    private final House house;

    Meetings(House house) {
        this.house = house;
    }

    public List<Meeting> all(Bearer bearer) {
        return List.of(house.get(bearer, Neighbour.ELECTIONS, Meeting[].class, "/meetings"));
    }

    public Answer<Meeting> one(Bearer bearer, String id) {
        return house.read(bearer, Neighbour.ELECTIONS, Meeting.class, "/meetings/{id}", id);
    }

    public Quorum quorum(Bearer bearer, String id) {
        return house.get(bearer, Neighbour.ELECTIONS, Quorum.class, "/meetings/{id}/quorum", id);
    }

    /** @return the id of the new meeting */
    public String convene(Bearer bearer, Act act) {
        return house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/meetings")
                .body()
                .path("id")
                .asString("");
    }

    /** @param what {@code arrivals} or {@code departures} */
    public void enter(Bearer bearer, String id, String what, Act act) {
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/meetings/{id}/" + what, id);
    }
}
