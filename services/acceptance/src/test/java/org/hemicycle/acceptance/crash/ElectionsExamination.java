package org.hemicycle.acceptance.crash;

import java.util.ArrayList;
import java.util.List;
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

/** What is checked of elections after faults: ballots, resolutions, logs; nothing lost, nothing twice. */
final class ElectionsExamination {

    private static final String RESOLUTIONS = """
        select r.id::text, r.state, r.state in ('DRAFT', 'CIRCULATED') as open,
               (select count(*) from act_ru_execution e
                where e.business_key_ = r.id::text and e.parent_id_ is null)::int as processes
        from resolution r\
        """;

    private static final String UNTOLD =
            "tracker where cast_batch is null or (superseded and superseded_batch is null)";

    private final House house;
    private final Tables elections;
    private final Tables box;

    ElectionsExamination(House house) {
        this.house = house;
        this.elections = new Tables(house.elections().database());
        this.box = new Tables(house.ballotBox());
    }

    /** Waits until nothing is under way any more, closes the box, then looks at everything. */
    List<String> violations(Assembly work) {
        Waiting.until("elections settles", 420, () -> elections.isSettled(true));
        close(work.ballots());
        var violations = new ArrayList<String>();
        violations.addAll(logs());
        violations.addAll(ballots(work.ballots()));
        violations.addAll(resolutions(work.resolutions()));
        return violations;
    }

    /** As the election does it: an order, which the service carries out. */
    private void close(BallotWork ballots) {
        elections.run("update ballot_order set close_asked = true, version = version + 1 where election = '%s'"
                .formatted(ballots.election()));
        Waiting.until("the box is closed", 60, () -> box.count("box where closed") == 1);
        Waiting.until("the board is whole", 120, () -> box.count(UNTOLD) == 0);
    }

    /** In the box is what was acknowledged last of each voter; the board tells of every ballot once. */
    private List<String> ballots(BallotWork ballots) {
        var violations = new ArrayList<>(OnceCheck.violations(
                "ballot", ballots.counting(), box.strings("select encode(tracker, 'hex') from sealed_ballot")));
        var everyOne = new ArrayList<>(ballots.counting());
        everyOne.addAll(ballots.replaced());
        violations.addAll(OnceCheck.violations(
                "line of the board",
                everyOne,
                box.strings("select encode(tracker, 'hex') from board_entry where kind = 'CAST'")));
        violations.addAll(OnceCheck.violations(
                "superseded line",
                ballots.replaced(),
                box.strings("select encode(tracker, 'hex') from board_entry where kind = 'SUPERSEDED'")));
        return violations;
    }

    private List<String> resolutions(ResolutionWork work) {
        var states = elections.cases(RESOLUTIONS);
        var violations = new ArrayList<>(OnceCheck.violations(
                "resolution",
                work.acknowledged().keySet(),
                states.stream().map(CaseState::id).toList()));
        violations.addAll(CaseCheck.violations(work.acknowledged(), states));
        violations.addAll(OnceCheck.violations(
                "published resolution",
                work.acknowledged().entrySet().stream()
                        .filter(one -> one.getValue().equals("IN_FORCE"))
                        .map(java.util.Map.Entry::getKey)
                        .toList(),
                elections.strings("select subject from public_log where type = 'elections.resolution-published.v1'")));
        elections
                .strings("select id_ from act_ru_incident")
                .forEach(incident -> violations.add("incident " + incident));
        return violations;
    }

    /** Both logs: gapless positions, and on the topic all of it, in order. */
    private List<String> logs() {
        var violations = new ArrayList<String>();
        for (var log : List.of("ledger", "public_log")) {
            violations.addAll(PositionCheck.violations(log, elections.positions(log), elections.count(log)));
            var topic = log.equals("ledger") ? "elections.events" : "elections.public";
            var delivered = Topic.read(house.broker().address(), topic);
            violations.addAll(OrderCheck.violations(delivered));
            violations.addAll(OnceCheck.violations(
                    topic,
                    elections.told(log).stream().map(Delivery::eventId).toList(),
                    delivered.stream().map(Delivery::eventId).distinct().toList()));
        }
        return violations;
    }
}
