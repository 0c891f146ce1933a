package org.hemicycle.portal.election;

import static org.hemicycle.portal.act.Input.Kind.NUMBER;
import static org.hemicycle.portal.act.Input.Kind.TICK;
import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.day;
import static org.hemicycle.portal.act.Input.lines;
import static org.hemicycle.portal.act.Input.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Input;

/** What may be asked for in the election of a co-chair. */
public final class CoChairAsks {

    private static final Set<String> OVER = Set.of("ELECTED", "NAMED", "FAILED", "CANCELLED");

    private CoChairAsks() {}

    public static Ask call() {
        return Ask.of(
                "call-co-chair",
                choice("constituency", "constituency", List.of("GOVERNMENT", "CIVIL_SOCIETY")),
                Input.of("year", NUMBER),
                day("candidaciesUntil").optional());
    }

    public static List<Ask> of(Rounds.CoChairElection election, Predicate<String> is) {
        var asks = new ArrayList<Ask>();
        var officer = is.test("secretariat");
        if (election.state().equals("CALLED") && (officer || is.test("committee-member") || is.test("co-chair"))) {
            asks.add(Ask.of("candidacies", holder(officer, lines("vision"), Input.of("hosts", TICK))));
        }
        if (!OVER.contains(election.state()) && officer) {
            asks.add(Ask.of("chair-withdrawal", text("holder")).gravely());
        }
        if (election.state().equals("CONSENSUS_SOUGHT") && is.test("co-chair")) {
            asks.add(Ask.of("consensus", text("resolution").optional()));
        }
        if (!OVER.contains(election.state()) && officer) {
            asks.add(Ask.of("chair-cancellation", text("reason")).byTwoPersons().gravely());
        }
        return asks;
    }

    /** Officers say for whom a letter came in; a member speaks for the own seat. */
    private static List<Input> holder(boolean officer, Input... more) {
        var inputs = new ArrayList<Input>();
        if (officer) {
            inputs.add(text("holder"));
        }
        inputs.addAll(List.of(more));
        return inputs;
    }
}
