package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.acceptance.house.Topic;
import org.hemicycle.acceptance.house.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code -Dseed=<n>} repeats a run. */
@Tag("crash")
class CrashSuiteIT {

    private static final int ADMISSIONS = Integer.getInteger("admissions", 200);
    private static final int PORTION = 4;

    @Test
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    void everyProcessIsKilledAndEverythingEndsRight() throws Exception {
        long seed = Long.getLong("seed", new Random().nextLong(1_000_000));
        System.out.println("seed " + seed);
        try (var house = House.open()) {
            var crowd = new Crowd(house);
            var kills = new Nemesis(house, new Random(seed), () -> {
                        crowd.admissions(Math.min(ADMISSIONS, crowd.begun() + PORTION));
                        crowd.changes(PORTION);
                    })
                    .run();
            crowd.admissions(ADMISSIONS);
            var work = crowd.finish();

            assertThat(kills).as("kills with seed %d", seed).hasSizeGreaterThanOrEqualTo(40);
            assertThat(kills).extracting(PlannedKill::target).contains("membership", "identity", "postgres", "kafka");
            assertThat(kills.stream().map(PlannedKill::where).map(where -> where.replaceAll(":.*", "")))
                    .as("crash points reached with seed %d", seed)
                    .containsAll(points());
            assertThat(work.acknowledged()).hasSize(ADMISSIONS);
            assertThat(new Examination(house).violations(work))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static ArrayList<String> points() {
        var points = new ArrayList<>(KillPlan.MEMBERSHIP_POINTS);
        points.addAll(KillPlan.IDENTITY_POINTS);
        return points;
    }

    /** The suite can fail: without the inbox's key the same check finds the doubled effects. */
    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void withTheUniqueKeyDroppedTheCheckFindsEveryEventDoubled() throws Exception {
        try (var house = House.open()) {
            var operator = new Client(house, "operator");
            var officer = new Client(house, "officer");
            assertThat(operator.get("/operations/relay").status()).isEqualTo(200);
            assertThat(officer.get("/eligibility/campaigns").status()).isEqualTo(200);
            house.identity().kill();
            var identity = new Tables(house.identity().database());
            identity.run("alter table inbox_message drop constraint inbox_once");
            var standing = new StandingWork(officer);
            for (var number = 0; number < 3; number++) {
                standing.run(Countries.participant(number), 0);
            }
            sendAgain(house, operator);

            collectWithoutHandling(house, identity);
            house.identity().start();
            var examination = new Examination(house);
            examination.settle();

            assertThat(examination.effects())
                    .hasSize(3)
                    .allMatch(violation -> violation.startsWith("effect happened 2 times"));
        }
    }

    private static void sendAgain(House house, Client operator) {
        var tables = new Tables(house.membership().database());
        Waiting.until("all is sent", 60, () -> tables.isSettled(true));
        var before = delivered(house);
        assertThat(operator.post("/operations/republish", null, "{\"from\": 0}").status())
                .isEqualTo(202);
        Waiting.until("all is sent twice", 60, () -> delivered(house) >= 2 * before && tables.isSettled(true));
    }

    private static long delivered(House house) {
        return Topic.read(house.broker().address(), "membership.events").size();
    }

    /** With the worker at rest every copy is stored before the first is handled: so the outcome is no matter of luck. */
    private static void collectWithoutHandling(House house, Tables identity) {
        house.identity().start(null, Map.of("PLATFORM_INBOX_ENABLED", "false"));
        var all = delivered(house);
        Waiting.until("every copy is stored", 120, () -> identity.count("inbox_message") >= all);
        house.identity().kill();
    }
}
