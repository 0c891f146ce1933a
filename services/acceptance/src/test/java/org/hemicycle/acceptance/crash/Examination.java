package org.hemicycle.acceptance.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hemicycle.acceptance.check.CaseCheck;
import org.hemicycle.acceptance.check.CaseState;
import org.hemicycle.acceptance.check.Delivery;
import org.hemicycle.acceptance.check.OnceCheck;
import org.hemicycle.acceptance.check.OrderCheck;
import org.hemicycle.acceptance.check.PositionCheck;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.acceptance.house.Topic;
import org.hemicycle.acceptance.house.Waiting;

/** Everything that is checked of a house after faults. */
public final class Examination {

    private static final String STATUS_CHANGED = "membership.status-changed.v1";

    private final House house;
    private final Tables membership;
    private final Tables identity;

    public Examination(House house) {
        this.house = house;
        this.membership = new Tables(house.membership().database());
        this.identity = new Tables(house.identity().database());
    }

    /** Waits until nothing is under way any more, then looks at everything. */
    public List<String> violations(AdmissionWork work) {
        settle();
        var violations = new ArrayList<String>();
        violations.addAll(logs());
        violations.addAll(effects());
        violations.addAll(files(work));
        return violations;
    }

    /** Jobs of a killed process stay locked for a minute, failed ones wait for another. */
    public void settle() {
        Waiting.until("membership settles", 420, () -> membership.isSettled(true));
        Waiting.until(
                "everything told arrives",
                120,
                () -> arrived() >= membership.told("ledger").size());
        Waiting.until("identity settles", 120, () -> identity.isSettled(false));
    }

    private long arrived() {
        return identity.count("(select distinct event_id from inbox_message) as arrived");
    }

    /** Both logs: gapless positions, and on the topic all of it, in order. */
    public List<String> logs() {
        var violations = new ArrayList<String>();
        for (var log : List.of("ledger", "public_log")) {
            violations.addAll(PositionCheck.violations(log, membership.positions(log), membership.count(log)));
            var topic = log.equals("ledger") ? "membership.events" : "membership.public";
            var delivered = Topic.read(house.broker().address(), topic);
            violations.addAll(OrderCheck.violations(delivered));
            violations.addAll(OnceCheck.violations(
                    topic,
                    ids(membership.told(log)),
                    ids(delivered).stream().distinct().toList()));
        }
        return violations;
    }

    /** What identity wrote down is what was told: nothing lost, nothing doubled. */
    public List<String> effects() {
        return OnceCheck.violations(
                "effect", told(STATUS_CHANGED), identity.strings("select event_id from government_standing"));
    }

    private List<String> files(AdmissionWork work) {
        var routes = work.acknowledged();
        var expected = new HashMap<String, String>();
        routes.forEach((id, route) -> expected.put(id, route.end()));
        var cases = membership.cases();
        var violations = new ArrayList<>(OnceCheck.violations(
                "admission",
                expected.keySet(),
                cases.stream().map(CaseState::id).toList()));
        violations.addAll(CaseCheck.violations(expected, cases));
        violations.addAll(letters(routes));
        violations.addAll(OnceCheck.violations(
                "work item",
                membership.strings("select id_ from act_ru_task"),
                membership.strings("select task from work_item where state = 'OPEN'")));
        membership
                .strings("select id_ from act_ru_incident")
                .forEach(incident -> violations.add("incident " + incident));
        return violations;
    }

    /** Which letters a file must have brought forth is known; others may have gone out on its way, but none twice. */
    private List<String> letters(Map<String, Route> routes) {
        var written = membership.strings(
                "select case_ref || ' ' || type from letter where direction = 'OUTGOING' and case_ref like 'admission:%'");
        var due = new HashSet<>(written);
        routes.forEach((id, route) -> route.letters().forEach(type -> due.add("admission:" + id + " " + type)));
        return OnceCheck.violations("letter", due, written);
    }

    private List<String> told(String type) {
        return membership.told("ledger").stream()
                .filter(event -> event.type().equals(type))
                .map(Delivery::eventId)
                .toList();
    }

    private static List<String> ids(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::eventId).toList();
    }
}
