package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Reply;

/** A year's scoring as three people do it: one drafts, another checks, the officer publishes. */
final class ScoreWork {

    private final Client officer;
    private final Client analyst;
    private final Client second;
    private final String campaign;

    ScoreWork(House house, Client officer) {
        this.officer = officer;
        this.analyst = new Client(house, "analyst");
        this.second = new Client(house, "second-analyst");
        this.campaign = done(officer.post("/eligibility/campaigns", null, Forms.campaign()))
                .json()
                .path("id")
                .asString();
    }

    /** Publishes a score that lets the country join. */
    void publish(String country) {
        var drafted =
                done(analyst.post("/eligibility/campaigns/" + campaign + "/sheets", null, Forms.findings(country)));
        var sheet = "/eligibility/sheets/" + drafted.json().at("/score/id").asString();
        var checked = done(second.post(sheet + "/check", drafted.etag(), ""));
        done(officer.post(sheet + "/publication", checked.etag(), ""));
    }

    private static Reply done(Reply answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer;
    }
}
