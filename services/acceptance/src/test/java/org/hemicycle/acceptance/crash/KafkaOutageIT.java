package org.hemicycle.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hemicycle.acceptance.check.Delivery;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.acceptance.house.Topic;
import org.hemicycle.acceptance.house.Waiting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The broker can be away, and can lose everything it had. */
@Tag("long")
class KafkaOutageIT {

    private static final int ADMISSIONS = 30;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void withoutKafkaNothingFailsNothingIsLostAndTheOrderIsKept() throws Exception {
        try (var house = House.open()) {
            var crowd = new Crowd(house);
            crowd.admissions(ADMISSIONS / 3, ADMISSIONS);
            crowd.changes(10);
            house.broker().kill();
            crowd.admissions(ADMISSIONS, ADMISSIONS);
            crowd.changes(20);
            var work = crowd.finish();
            assertThat(crowd.repeats()).as("requests without a final answer").isZero();
            var membership = new Tables(house.membership().database());
            assertThat(membership.count("admission")).as("while Kafka is away").isEqualTo(ADMISSIONS);

            house.broker().start();

            assertThat(new Examination(house).violations(work)).isEmpty();
        }
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void afterItsDataWasDeletedRepublishingRestoresTheTopics() throws Exception {
        try (var house = House.open()) {
            var crowd = new Crowd(house);
            crowd.admissions(ADMISSIONS, ADMISSIONS);
            crowd.changes(20);
            var work = crowd.finish();
            var examination = new Examination(house);
            assertThat(examination.violations(work)).isEmpty();
            var before = List.of(ids(house, "membership.events"), ids(house, "membership.public"));

            house.broker().kill();
            house.broker().deleteData();
            house.broker().start();
            var operator = new Client(house, "operator");
            assertThat(operator.post("/operations/republish", null, "{\"from\": 0}")
                            .status())
                    .isEqualTo(202);

            Waiting.until(
                    "the topics are full again",
                    120,
                    () -> ids(house, "membership.events").containsAll(before.getFirst())
                            && ids(house, "membership.public").containsAll(before.getLast()));
            assertThat(examination.violations(work)).isEmpty();
        }
    }

    private static List<String> ids(House house, String topic) {
        return Topic.read(house.broker().address(), topic).stream()
                .map(Delivery::eventId)
                .distinct()
                .toList();
    }
}
