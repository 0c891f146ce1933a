package org.hemicycle.membership.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hemicycle.membership.MembershipMain;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.Proofs;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithKafka;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Morocco, December 2016 to April 2018 (acceptance scenarios T1 and T2): a letter one point short waits, a law earns the
 * point, the file reopens by itself. Areas 4/3/2/2 are deduced from the published totals.
 */
@SpringBootTest(
        classes = MembershipMain.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=membership", "demo.start=2016-11-30T12:00:00Z", "demo.until=2016-11-30"})
@ActiveProfiles("demo")
@WithKafka
class MoroccoIT {

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String SECOND_OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String ANALYST = TestTokens.of("eligibility-analyst");
    private static final String SECOND = TestTokens.of(UUID.randomUUID(), "eligibility-analyst");

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient db;

    private Caller http() {
        return new Caller(port, json);
    }

    @Test
    void waitsOnePointShortAndIsAdmittedWhenTheLawHasPassed() {
        var http = http();
        http.moveTo("2016-12-01T12:00:00Z");
        var published = publish(checkedScore(2016, "2016-12-01", false, null));
        assertThat(published.at("/score/total").asInt()).isEqualTo(11);
        assertThat(published.at("/score/result").asString()).isEqualTo("FAIL");

        http.moveTo("2016-12-08T15:00:00Z");
        var file = handInTheLetter(http);
        await().atMost(Duration.ofSeconds(30)).until(() -> stage(file).equals("INELIGIBLE")); // T1
        var waiting = http.get(OFFICER, file).body();
        assertThat(waiting.at("/gaps").findValuesAsString("area"))
                .containsExactlyInAnyOrder("ACCESS_TO_INFORMATION", "ASSET_DISCLOSURE", "CITIZEN_ENGAGEMENT");
        assertThat(gapLetter(http)).contains("11").contains("16");
        assertThat(db.sql("select count(*) from participant where iso3 = 'MAR'")
                        .query(Integer.class)
                        .single())
                .isZero();

        http.moveTo("2018-03-28T12:00:00Z");
        var checked = checkedScore(
                2018, "2018-03-28", true, Map.of("entryAndExit", 3.1, "repression", 2.6, "edition", "2018"));
        http.moveTo("2018-04-20T12:00:00Z"); // its result would change: Morocco had 15 working days to comment
        var passed = publish(checked);
        assertThat(passed.at("/score/total").asInt()).isEqualTo(12);
        await().atMost(Duration.ofSeconds(30)).until(() -> stage(file).equals("ELIGIBLE")); // reopened by itself

        http.moveTo("2018-04-26T15:00:00Z");
        var eligible = http.get(OFFICER, file);
        var welcome = http.post(
                OFFICER,
                file + "/welcome",
                eligible.etag(),
                Map.of(
                        "effectiveOn", "2018-04-26",
                        "announcement", "76th member of the partnership",
                        "sending",
                                Map.of(
                                        "sentAt",
                                        "2018-04-26T14:00:00Z",
                                        "channel",
                                        "E-mail",
                                        "reference",
                                        "receipt 1")));
        assertThat(stage(file)).isEqualTo("ELIGIBLE"); // until a second officer approves
        http.post(
                SECOND_OFFICER,
                "/approvals/" + welcome.body().at("/id").asString() + "/approval",
                welcome.etag(),
                Map.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> stage(file).equals("ADMITTED")); // T2

        var standing = http.get(OFFICER, "/participants/MAR").body().at("/participant/standing");
        assertThat(standing.at("/recorded").asString()).isEqualTo("DEVELOPING");
        assertThat(standing.at("/since/earliest").asString()).isEqualTo("2018-04-26");

        everyPublicEventIsInOrderValidAndProved(http, file.substring("/admissions/".length()));
    }

    /** The address of the sheet. */
    private String checkedScore(
            int year, String retrievedOn, boolean law, @org.jspecify.annotations.Nullable Map<String, Object> values) {
        var http = http();
        var source =
                Map.of("name", "Published assessments", "edition", String.valueOf(year), "retrievedOn", retrievedOn);
        var campaign = http.post(
                        OFFICER, "/eligibility/campaigns", null, Map.of("reviewYear", year, "sources", List.of(source)))
                .body()
                .at("/id")
                .asString();
        var findings = Map.of(
                "FISCAL_TRANSPARENCY",
                        Map.of(
                                "raw",
                                Map.of("executiveBudgetProposal", "true", "auditReport", "true"),
                                "source",
                                source),
                "ACCESS_TO_INFORMATION",
                        Map.of(
                                "raw",
                                Map.of("law", String.valueOf(law), "constitution", "true", "draftLaw", "true"),
                                "source",
                                source),
                "ASSET_DISCLOSURE", Map.of("raw", Map.of("law", "true", "publicAccess", "false"), "source", source),
                "CITIZEN_ENGAGEMENT", Map.of("raw", Map.of("civilLiberties", "4.41"), "source", source));
        var form = new java.util.HashMap<String, Object>(Map.of("country", "MAR", "findings", findings));
        if (values != null) {
            form.put("values", values);
        }
        var sheet = "/eligibility/sheets/"
                + http.post(ANALYST, "/eligibility/campaigns/" + campaign + "/sheets", null, form)
                        .body()
                        .at("/score/id")
                        .asString();
        http.post(SECOND, sheet + "/check", http.get(OFFICER, sheet).etag(), Map.of());
        return sheet;
    }

    private JsonNode publish(String sheet) {
        var http = http();
        return http.post(
                        OFFICER,
                        sheet + "/publication",
                        http.get(OFFICER, sheet).etag(),
                        Map.of())
                .body();
    }

    private static String handInTheLetter(Caller http) {
        var statements = Map.of(
                "intention", true, "endorsesDeclaration", true, "commitsToCoCreatedPlan", true, "commitsToIrm", true);
        var letter = Map.of(
                "letterDate", "2016-12-07",
                "receivedDate", "2016-12-08",
                "channel", "HANDED_OVER",
                "originalLanguage", "fr",
                "sender", "Ministry of Public Service",
                "signatory", Map.of("name", "The minister", "level", "MINISTER"),
                "leadMinistry", "Ministry of Public Service",
                "statements", statements);
        var file = "/admissions/"
                + http.post(OFFICER, "/admissions", null, Map.of("country", "MAR", "letter", letter))
                        .body()
                        .at("/id")
                        .asString();
        var acknowledged = http.post(
                OFFICER, file + "/acknowledgement", http.get(OFFICER, file).etag(), Map.of());
        var items = Map.of(
                "POLITICAL_SIGNATURE",
                true,
                "DECLARATION_ENDORSED",
                true,
                "COMMITMENT_TO_PLAN",
                true,
                "COMMITMENT_TO_IRM",
                true,
                "LEAD_MINISTRY",
                true);
        http.post(OFFICER, file + "/check", acknowledged.etag(), Map.of("items", items));
        return file;
    }

    /** Written by a job of its own, after the file was found ineligible. */
    private static String gapLetter(Caller http) {
        var letter = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> http.get(OFFICER, "/letters?country=MAR&type=INELIGIBLE")
                                .body()
                                .at("/items/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
        return http.get(OFFICER, "/letters/" + letter + "/text?lang=en").text();
    }

    private String stage(String file) {
        return http().get(OFFICER, file).body().at("/stage").asString();
    }

    private void everyPublicEventIsInOrderValidAndProved(Caller http, String admission) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> db.sql("select not exists (select 1 from public_log_pending)")
                        .query(Boolean.class)
                        .single());
        var messages = publicMessages();
        var contracts = SchemaContracts.ofRepository();
        assertThat(messages).isNotEmpty().allSatisfy(message -> {
            assertThat(contracts.violations(header(message, "ce_type"), new String(message.value(), UTF_8)))
                    .as(header(message, "ce_type"))
                    .isEmpty();
            var proof = http.get(null, "/public-log/proofs/" + header(message, "ce_id"))
                    .body();
            var path = new ArrayList<Hash>();
            proof.at("/path").forEach(node -> path.add(Hash.ofHex(node.asString())));
            assertThat(Proofs.includes(
                            proof.at("/size").asLong(),
                            Hash.ofHex(proof.at("/root").asString()),
                            proof.at("/position").asLong(),
                            Hash.ofHex(proof.at("/leafHash").asString()),
                            path))
                    .isTrue();
        });
        var ofTheFile = messages.stream()
                .filter(message -> message.key().equals(admission))
                .toList();
        assertThat(ofTheFile)
                .extracting(message -> Long.parseLong(header(message, "ce_sequence")))
                .isSorted()
                .startsWith(1L);
        assertThat(ofTheFile)
                .extracting(message -> header(message, "ce_type"))
                .endsWith("membership.member-admitted.v1");
    }

    /** This test's own events on the shared broker: those that stand in its public log. */
    private List<ConsumerRecord<String, byte[]>> publicMessages() {
        var mine = db.sql("select event_id::text from public_log")
                .query(String.class)
                .set();
        Map<String, Object> settings = Map.of("bootstrap.servers", SharedServers.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor("membership.public").stream()
                    .map(partition -> new TopicPartition("membership.public", partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(messages::add);
                return messages.stream()
                                .filter(message -> mine.contains(header(message, "ce_id")))
                                .count()
                        >= mine.size();
            });
            return messages.stream()
                    .filter(message -> mine.contains(header(message, "ce_id")))
                    .toList();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }
}
