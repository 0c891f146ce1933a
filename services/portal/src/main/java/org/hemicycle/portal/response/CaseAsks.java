package org.hemicycle.portal.response;

import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.of;
import static org.hemicycle.portal.act.Input.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.act.Input;
import org.hemicycle.portal.act.Input.Kind;
import org.jspecify.annotations.Nullable;

/** Acts on the clocks of a case and on the milestones of a decision, as forms. */
public final class CaseAsks {

    private static final List<String> UNITS = List.of("WORKING_DAYS", "CALENDAR_DAYS", "MONTHS");
    private static final List<String> AUTHORITIES = List.of("co-chair", "criteria-and-standards", "steering-committee");

    private static final Ask SUSPENSION = Ask.of("clock-suspension", text("reason"));
    private static final Ask RESUMPTION = Ask.of("clock-resumption");
    private static final Ask EXTENSION = Ask.of(
            "clock-extension",
            of("altogether.amount", Kind.NUMBER),
            choice("altogether.unit", "unit", UNITS),
            text("ground").called("clock-ground"),
            choice("authority", "authority", AUTHORITIES));
    private static final Ask VERIFICATION =
            Ask.of("milestone-verification", Input.truth("met", "met")).byTwoPersons();

    private CaseAsks() {}

    /** Null for an act that there is none of. */
    public static @Nullable Ask ofClock(String name) {
        return List.of(SUSPENSION, RESUMPTION, EXTENSION).stream()
                .filter(ask -> ask.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public static Ask verification() {
        return VERIFICATION;
    }

    /** What an officer may do with each clock that runs, by its name. */
    public static Map<String, List<Asked>> clocks(String id, String tag, List<CaseClock> clocks, Refilled refilled) {
        var asks = new LinkedHashMap<String, List<Asked>>();
        clocks.stream().filter(CaseClock::isRunning).forEach(clock -> {
            var address = "/concerns/%s/clocks/%s".formatted(id, clock.name());
            var acts = List.of(clock.isSuspended() ? RESUMPTION : SUSPENSION, EXTENSION);
            asks.put(clock.name(), Asked.on(address, tag, acts, refilled));
        });
        return asks;
    }

    /** The open milestones of decisions, by {@link Desk.Decision#milestone}. */
    public static Map<String, Asked> milestones(
            String id, String tag, List<Desk.Decision> decisions, Refilled refilled) {
        var asks = new LinkedHashMap<String, Asked>();
        for (var decision : decisions) {
            for (int number = 1; number <= decision.milestones().size(); number++) {
                if (decision.waitsFor(number)) {
                    var place = decision.milestone(number);
                    var address = "/concerns/%s/decisions/%s".formatted(id, place);
                    asks.put(
                            place,
                            Asked.on(address, tag, List.of(VERIFICATION), refilled)
                                    .getFirst());
                }
            }
        }
        return asks;
    }
}
