package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.acceptance.house.Client;

/** Governments that join, leave and come back: each step is an event that identity writes down. */
public final class StandingWork {

    /** Steps of one government. */
    public static final int STEPS = 150;

    private static final String HEAD = "country,iso3,event,date,date_precision,vote,detail,source,confidence\n";

    private final Client officer;

    public StandingWork(Client officer) {
        this.officer = officer;
    }

    /** The next step of a government; a repeated import changes nothing. */
    public void run(String iso3, int step) {
        var event = step % 2 == 0 ? "JOINED" : "WITHDRAWN_VOLUNTARY";
        var line = "%s,%s,%s,%d-%02d-01,day,,,the suite,CONFIRMED\n"
                .formatted(Countries.name(iso3), iso3, event, 2012 + step / 12, 1 + step % 12);
        var answer = officer.post("/imports/membership-events", null, "text/csv", HEAD + line);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).as("the import's report").doesNotContain("\"REFUSED\",");
    }
}
