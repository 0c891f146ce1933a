package org.hemicycle.e2e;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Morocco's scores, as two analysts make them and an officer publishes them: 11 of 16, and 12 with the law of 2018. */
final class Analysts {

    private final RunningHouse house;

    Analysts(RunningHouse house) {
        this.house = house;
    }

    /** @return the address of a sheet that a second analyst has checked */
    String checkedSheet(int year, String retrievedOn, boolean law, @Nullable Map<String, ?> values) {
        var source = Map.of("name", "Published assessments", "edition", "" + year, "retrievedOn", retrievedOn);
        var campaign = post(
                        "officer",
                        "/eligibility/campaigns",
                        Map.of("reviewYear", year, "sources", java.util.List.of(source)),
                        "")
                .path("id")
                .asString();
        var form = new HashMap<String, Object>(Map.of("country", "MAR", "findings", findings(law, source)));
        if (values != null) {
            form.put("values", values);
        }
        var sheet = "/eligibility/sheets/"
                + post("analyst", "/eligibility/campaigns/" + campaign + "/sheets", form, "")
                        .path("score")
                        .path("id")
                        .asString();
        post("second-analyst", sheet + "/check", Map.of(), house.tag("officer", "membership", sheet));
        return sheet;
    }

    void publish(String sheet) {
        post("officer", sheet + "/publication", Map.of(), house.tag("officer", "membership", sheet));
    }

    private static Map<String, ?> findings(boolean law, Map<String, ?> source) {
        return Map.of(
                "FISCAL_TRANSPARENCY",
                found(Map.of("executiveBudgetProposal", "true", "auditReport", "true"), source),
                "ACCESS_TO_INFORMATION",
                found(Map.of("law", "" + law, "constitution", "true", "draftLaw", "true"), source),
                "ASSET_DISCLOSURE",
                found(Map.of("law", "true", "publicAccess", "false"), source),
                "CITIZEN_ENGAGEMENT",
                found(Map.of("civilLiberties", "4.41"), source));
    }

    private static Map<String, ?> found(Map<String, String> raw, Map<String, ?> source) {
        return Map.of("raw", raw, "source", source);
    }

    private tools.jackson.databind.JsonNode post(String who, String path, Map<String, ?> body, String tag) {
        return house.call(who, "POST", "membership", path, JsonMapper.shared().writeValueAsString(body), tag);
    }
}
