package org.hemicycle.portal.eligibility;

import java.util.List;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Bearer;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks membership for scorings in the making, and does there what analysts and the secretariat do. */
@Component
public class Campaigns {

    record Listed(List<Campaign> items) {}

    record Sheets(List<Campaign.Sheet> items) {}

    private static final Neighbour AT = Neighbour.MEMBERSHIP;

    private final House house;

    Campaigns(House house) {
        this.house = house;
    }

    public List<Campaign> all(Bearer bearer) {
        return house.get(bearer, AT, Listed.class, "/eligibility/campaigns?limit=200")
                .items();
    }

    public Answer<Campaign> one(Bearer bearer, String id) {
        return house.read(bearer, AT, Campaign.class, "/eligibility/campaigns/{id}", id);
    }

    public List<Campaign.Sheet> sheets(Bearer bearer, String id, @Nullable String state) {
        var query = Query.of("/eligibility/campaigns/{id}/sheets", id)
                .with("limit", 200)
                .with("state", state);
        return house.get(bearer, AT, Sheets.class, query).items();
    }

    public Campaign.Progress progress(Bearer bearer, String id) {
        return Campaign.Progress.of(sheets(bearer, id, null));
    }

    public List<Campaign.Change> atStake(Bearer bearer, String id) {
        return List.of(
                house.get(bearer, AT, Campaign.Change[].class, "/eligibility/campaigns/{id}/results-at-stake", id));
    }

    public Answer<Campaign.Sheet> sheet(Bearer bearer, String id) {
        return house.read(bearer, AT, Campaign.Sheet.class, "/eligibility/sheets/{id}", id);
    }

    public String open(Bearer bearer, Act act) {
        return house.act(bearer, AT, act, Campaign.class, "/eligibility/campaigns")
                .body()
                .id();
    }

    public String draft(Bearer bearer, String campaign, Act act) {
        return house.act(bearer, AT, act, Campaign.Sheet.class, "/eligibility/campaigns/{id}/sheets", campaign)
                .body()
                .score()
                .id();
    }

    public void check(Bearer bearer, String sheet, Act act) {
        house.act(bearer, AT, act, JsonNode.class, "/eligibility/sheets/{id}/check", sheet);
    }

    public void publish(Bearer bearer, String campaign, Act act) {
        house.act(bearer, AT, act, JsonNode.class, "/eligibility/campaigns/{id}/publication", campaign);
    }
}
