package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.acceptance.house.Topic;
import org.hemicycle.acceptance.house.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The examination after the crashes can fail: without the inbox's unique key it finds effects that happened twice. */
@Tag("long")
class InboxKeyIT {

    private static final int EVENTS = 3;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void withTheUniqueKeyDroppedTheExaminationFindsEveryEffectDoubled() throws Exception {
        try (var house = House.open()) {
            new Tables(house.identity().database()).run("alter table inbox_message drop constraint inbox_once");

            assertThat(effectsAfterEverythingCameTwice(house))
                    .hasSize(EVENTS)
                    .allMatch(violation -> violation.startsWith("effect happened 2 times"));
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void withTheUniqueKeyItFindsNothing() throws Exception {
        try (var house = House.open()) {
            assertThat(effectsAfterEverythingCameTwice(house)).isEmpty();
        }
    }

    private static Iterable<String> effectsAfterEverythingCameTwice(House house) {
        var officer = new Client(house, "officer");
        var operator = new Client(house, "operator");
        assertThat(officer.get("/participants").status()).isEqualTo(200); // both sign in before identity goes
        assertThat(operator.get("/operations/relay").status()).isEqualTo(200);
        house.identity().kill();
        var standing = new StandingWork(officer);
        for (var number = 0; number < EVENTS; number++) {
            standing.run(Countries.participant(number), 0);
        }
        sendAgain(house, operator);
        collectWithoutHandling(house);
        house.identity().start();
        var examination = new Examination(house);
        examination.settle();
        return examination.effects();
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
    private static void collectWithoutHandling(House house) {
        house.identity().start(null, Map.of("PLATFORM_INBOX_ENABLED", "false"));
        Waiting.until(
                "identity has read its topic to the end",
                120,
                () -> Topic.isRead(house.broker().address(), "membership.events", "identity"));
        house.identity().kill();
    }
}
