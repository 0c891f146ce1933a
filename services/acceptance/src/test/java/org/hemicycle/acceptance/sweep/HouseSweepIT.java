package org.hemicycle.acceptance.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.acceptance.sweep.HiddenCase.OFFICER;
import static org.hemicycle.acceptance.sweep.HiddenCase.ok;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Tables;
import org.hemicycle.acceptance.house.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * S02 over the whole house: a canary in every field that people fill in their own words; procedures, refusals, a killed
 * service; then every byte that all services leave behind outside the vault's keys. Each way out also gets a leak planted,
 * which must be found: else finding nothing meant nothing.
 */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HouseSweepIT {

    private static House house;
    private static Leavings leavings;
    private static Tables tables;
    private static String publicCase;

    @BeforeAll
    static void aHouseWithOneCaseThatIsPublic() throws IOException {
        house = House.withPortal();
        leavings = new Leavings(house);
        tables = new Tables(house.responsePolicy().database());
        restarted(Map.of("PUBLICATION_AT_ONCE", "true"));
        var open = new HiddenCase(house, new Canaries());
        publicCase = open.filed();
        var door = new Door(house, house.responsePolicy());
        ok(door.act(OFFICER, "/response-cases/" + publicCase, "/acknowledgement", ""));
        var asked = ok(door.act(
                        OFFICER, "/response-cases/" + publicCase, "/announcement", "{\"note\": \"may-be-told\"}"))
                .json();
        var approval = "/approvals/%s/approval".formatted(asked.path("id").asString());
        ok(door.post(
                "second-officer",
                approval,
                "{}",
                "If-Match",
                "\"%d\"".formatted(asked.path("version").asInt())));
        restarted(Map.of());
    }

    @AfterAll
    static void close() throws IOException {
        house.close();
    }

    @Test
    @Order(1)
    void noWordOfWhatIsConfidentialIsLeftAnywhereAndNoCountTellsOfIt() throws Exception {
        var counts = new Counts(house);
        var before = counts.taken();
        var canaries = new Canaries();
        var hidden = new HiddenCase(house, canaries);
        hidden.filed();
        hidden.talked();
        hidden.documented();
        hidden.heldBack(publicCase);
        hidden.throughAnAccount();
        hidden.refused();
        killedWhileItWorks(hidden);
        hidden.withdrawn();
        settled();

        assertThat(canaries.forgotten()).as("fields without a canary").isEmpty();
        assertThat(canaries.planted()).hasSizeGreaterThan(25);
        assertThat(leavings.hits(canaries.forms())).isEmpty();
        assertThat(leavings.hits(List.of(hidden.code, hidden.code.replace("-", ""))))
                .isEmpty();
        assertThat(differences(before, counts.taken())).isEmpty();
        assertThat(leavings.scanned())
                .contains("response-policy public.ledger", "response-policy public.act_ru_variable")
                .contains("membership public.ledger", "elections public.ledger", "identity public.ledger")
                .contains("metrics portal", "metrics response-policy")
                .anyMatch(file -> file.contains("pg_wal"))
                .anyMatch(file -> file.contains("response-policy.events"))
                .anyMatch(file -> file.endsWith("response-policy.log"));
    }

    @Test
    @Order(2)
    void aLeakPlantedInAnyChannelIsFound() throws Exception {
        var canaries = new Canaries();
        var counts = new Counts(house);
        var before = counts.taken();
        Files.writeString(house.temp().resolve("planted.tmp"), canaries.in("temp file"));
        told(canaries.in("event"));
        var hidden = new HiddenCase(house, new Canaries());
        var id = hidden.filed();
        tables.run("update act_ru_variable set text_ = '%s' where id_ = (select min(id_) from act_ru_variable)"
                .formatted(canaries.in("engine variable")));
        restarted(Map.of(
                "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_WEB",
                "TRACE", // says what bodies hold
                "MANAGEMENT_METRICS_TAGS_PLANTED",
                canaries.in("metric")));
        new HiddenCase(house, canaries).filed();
        tables.run("update response_case_step set announced_on = happened_on where response_case = '%s'".formatted(id));

        var hits = leavings.hits(canaries.forms()).keySet();

        assertThat(hits).contains("metrics response-policy", "table response-policy public.act_ru_variable");
        assertThat(hits).anyMatch(hit -> hit.endsWith("planted.tmp"));
        assertThat(hits).anyMatch(hit -> hit.contains("response-policy.public"));
        assertThat(hits).anyMatch(hit -> hit.endsWith("response-policy.log"));
        assertThat(differences(before, counts.taken()).keySet())
                .as("a count that changed")
                .anyMatch(name -> name.contains("/case-pages") && name.contains("as null"));
    }

    /** One more upload is on its way when the process dies; a second death comes from within. */
    private static void killedWhileItWorks(HiddenCase hidden) {
        var upload = CompletableFuture.runAsync(hidden::documented);
        Waiting.until("something was sealed", 30, () -> tables.count("document") > 1);
        house.responsePolicy().kill();
        upload.handle((done, cutOff) -> done).join();
        house.responsePolicy().start("relay.before-send:1", Map.of());
        Waiting.until("it died at a crash point or is ready", 60, () -> true);
        restarted(Map.of());
        hidden.documented();
    }

    private static void restarted(Map<String, String> also) {
        house.responsePolicy().kill();
        house.responsePolicy().start(null, also);
    }

    private static void settled() {
        Waiting.until("everything is told", 90, () -> tables.isSettled(true));
    }

    private static void told(String word)
            throws InterruptedException, ExecutionException, java.util.concurrent.TimeoutException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", house.broker().address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                            "response-policy.public", UUID.randomUUID().toString(), word))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static Map<String, String> differences(Map<String, String> before, Map<String, String> after) {
        var changed = new java.util.TreeMap<String, String>();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                changed.put(name, before.get(name) + " -> " + value);
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changed.put(name, "gone"));
        return changed;
    }
}
