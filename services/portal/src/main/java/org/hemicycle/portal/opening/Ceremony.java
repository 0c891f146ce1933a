package org.hemicycle.portal.opening;

import java.util.List;
import java.util.Map;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks elections how far an opening is, and hands in shares that a trustee's browser sealed. */
@Component
public class Ceremony {

    /** @param received numbers of the shares that are there
     * @param session names this opening: another one asks for every share again
     * @param key that shares are sealed to */
    public record Progress(
            String state,
            int threshold,
            int shares,
            List<Integer> received,
            @Nullable String session,
            @Nullable String key) {

        public boolean waits() {
            return state.equals("WAITS_FOR_SHARES");
        }

        public boolean has(int number) {
            return received.contains(number);
        }
    }

    /** A trustee's own share, as it is kept: in an envelope that their key alone opens. */
    public record Share(int number, String sealed) {}

    private final House house;

    Ceremony(House house) {
        this.house = house;
    }

    public Progress progress(Bearer bearer, String election) {
        return house.get(bearer, Neighbour.ELECTIONS, Progress.class, "/ballot-box/{id}/opening", election);
    }

    public Share share(Bearer bearer, String election) {
        return house.get(bearer, Neighbour.ELECTIONS, Share.class, "/ballot-box/{id}/key/share", election);
    }

    public void makeKey(Bearer bearer, String election, String key, int threshold, List<TrusteePoints.Offer> offers) {
        var trustees = offers.stream()
                .map(offer -> Map.of("person", offer.person(), "publicKey", offer.point()))
                .toList();
        var form = Map.of("threshold", threshold, "trustees", trustees);
        var act = new Act(key, null, form);
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/ballot-box/{id}/key", election);
    }

    public void submit(Bearer bearer, String election, String key, @Nullable String session, @Nullable String sealed) {
        var form = Map.of("session", String.valueOf(session), "sealed", String.valueOf(sealed));
        var act = new Act(key, null, form);
        house.act(bearer, Neighbour.ELECTIONS, act, JsonNode.class, "/ballot-box/{id}/opening/shares", election);
    }
}
