package org.hemicycle.portal.election;

import static org.hemicycle.portal.act.Input.Kind.NUMBER;
import static org.hemicycle.portal.act.Input.Kind.TICK;
import static org.hemicycle.portal.act.Input.choice;
import static org.hemicycle.portal.act.Input.day;
import static org.hemicycle.portal.act.Input.lines;
import static org.hemicycle.portal.act.Input.moment;
import static org.hemicycle.portal.act.Input.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Input;

/** What may be asked for in an election, by how far it has come and who asks. Whether it is done, elections decides. */
public final class ElectionAsks {

    private static final List<String> METHODS = List.of("borda", "schulze", "approval", "block", "plurality");
    private static final List<String> REGIONS = List.of("AFRICA", "AMERICAS", "ASIA_PACIFIC", "EUROPE");
    private static final Set<String> OVER = Set.of("PROCLAIMED", "SEATED", "CANCELLED", "ACCLAIMED");
    private static final Set<String> RESULT = Set.of("PROVISIONAL", "RECOUNTED", "CHALLENGED");

    private ElectionAsks() {}

    public static Ask draft() {
        var inputs = new ArrayList<>(List.of(
                text("title"),
                Input.of("seats", NUMBER),
                day("termStart"),
                choice("method", "method", METHODS).optional()));
        REGIONS.forEach(
                region -> inputs.add(Input.of("continuing." + region, NUMBER).optional()));
        return Ask.of("draft-election", inputs);
    }

    public static List<Ask> of(Election election, Predicate<String> is) {
        var asks = new ArrayList<Ask>();
        if (is.test("secretariat")) {
            asks.addAll(ofOfficer(election));
        }
        if (is.test("co-chair")) {
            asks.addAll(ofCoChair(election));
        }
        return asks;
    }

    private static List<Ask> ofOfficer(Election election) {
        var asks = new ArrayList<Ask>();
        switch (election.state()) {
            case "DRAFT" -> asks.add(call());
            case "CALLED" -> asks.add(Ask.of("extension", day("nominationsUntil"), text("reason")));
            case "VETTED" -> {
                asks.add(Ask.of("roll"));
                asks.add(Ask.of("freeze").byTwoPersons());
            }
            case "ROLL_FROZEN" -> {
                if (!election.openingApproved()) {
                    asks.add(Ask.of("opening").byTwoPersons());
                }
            }
            case "OPEN" -> {
                asks.add(Ask.of("extension", moment("closesAt"), text("reason")));
                asks.add(Ask.of("early-close").byTwoPersons().gravely());
            }
            case "PROCLAIMED", "SEATED" ->
                asks.add(Ask.of("succession", text("left"), text("resolution")).byTwoPersons());
            default -> {}
        }
        if (!OVER.contains(election.state())) {
            asks.add(Ask.of("cancellation", text("reason"), text("resolution").optional())
                    .byTwoPersons()
                    .gravely());
        }
        return asks;
    }

    private static Ask call() {
        return Ask.of(
                "call",
                text("approval"),
                day("nominationsUntil").optional(),
                day("vettingUntil").optional(),
                day("opensOn").optional(),
                day("closesOn").optional());
    }

    private static List<Ask> ofCoChair(Election election) {
        return switch (election.state()) {
            case "NOMINATIONS_CLOSED" -> List.of(Ask.of("vetting"));
            case "VETTED" ->
                List.of(Ask.of(
                        "acclamation",
                        text("endorsement"),
                        Input.of("deviationAccepted", TICK).optional()));
            default -> List.of();
        };
    }

    /** The result with the totals as they will stand on the page: one field for each candidate. */
    public static Ask publication(List<String> candidates) {
        return Ask.of(
                        "publication",
                        candidates.stream().map(each -> text("totals." + each)).toList())
                .byTwoPersons();
    }

    /** A co-chair says what becomes of a challenge; an auditor approves. */
    public static Ask decision() {
        return Ask.of("decision", recount(), text("reason")).byTwoPersons();
    }

    private static Input recount() {
        return Input.truth("recount", "recount");
    }

    public static Ask appeal() {
        return Ask.of("appeal-decision", Input.truth("granted", "granted"), lines("reason"))
                .byTwoPersons();
    }

    public static boolean mayBeChallenged(Election election) {
        return RESULT.contains(election.state());
    }
}
