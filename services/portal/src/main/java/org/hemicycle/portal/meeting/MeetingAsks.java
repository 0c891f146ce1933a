package org.hemicycle.portal.meeting;

import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.day;
import static org.hemicycle.portal.act.Input.moment;
import static org.hemicycle.portal.act.Input.text;

import java.util.List;
import org.hemicycle.portal.act.Ask;

/** What officers enter about meetings. */
public final class MeetingAsks {

    private MeetingAsks() {}

    public static Ask convene() {
        return Ask.of(
                "convene",
                text("code"),
                choice("kind", "meeting-kind", List.of("WORKING", "MINISTERIAL", "SPECIAL", "VIRTUAL")),
                text("place"),
                day("firstDay"),
                day("lastDay"));
    }

    /** @param holders who sits today */
    public static List<Ask> register(List<String> holders) {
        return List.of(
                Ask.of(
                        "arrivals",
                        text("session"),
                        choice("holder", "country", holders),
                        choice("level", "level", List.of("MINISTERIAL", "WORKING", "REMOTE", "OBSERVER")),
                        moment("at")),
                Ask.of("departures", text("session"), choice("holder", "country", holders), moment("at")));
    }
}
