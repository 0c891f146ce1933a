package org.hemicycle.acceptance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.platform.test.TestTokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The case of Azerbaijan through three services: letter of 2 March 2015, report adopted 18 May 2015, inactive by 16 to 3
 * with 3 abstentions on 4 May 2016, the review of 2017 overdue without reinstating anybody, a second year by 19 to 1 with 2
 * on 28 June 2017, told the day after; extended with milestones in December 2018, which failed: out on 17 August 2023 (OGP,
 * Response Policy case page). Holders of seats, inner steps of 2015 and 2016 and the milestone's day are invented.
 */
@Tag("long")
class AzerbaijanCaseIT {

    private static final String OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String COLLEAGUE = TestTokens.of(UUID.randomUUID(), "secretariat");

    @Test
    void goesFromALetterToTheEndOfAMembership() throws IOException {
        try (var town = Town.withResponsePolicy("2015-03-02T14:00:00Z", "2015-03-01")) {
            new Members(List.of("AZE")).join(town, OFFICER);
            var chamber = new Chamber(town);
            var id = Filer.files(town.responsePolicy, letter());
            reported(town, id);
            adopted(town, chamber, id);
            inactive(town, chamber, id);
            overdue(town, id);
            secondYear(town, chamber, id);
            milestones(town, chamber, id);
            finished(town, id);
        }
    }

    private static void reported(Town town, String id) {
        town.forwardTo("2015-03-04T15:00:00Z");
        act(town, id, "/acknowledgement", Map.of());
        town.forwardTo("2015-03-10T15:00:00Z");
        act(town, id, "/screening", Map.of("outcome", "ELIGIBLE"));
        act(town, id, "/response-request", Map.of());
        town.forwardTo("2015-03-27T15:00:00Z");
        act(town, id, "/response", Map.of("receivedOn", "2015-03-27"));
        act(town, id, "/report", Map.of("stage", "DRAFTED"));
        act(town, id, "/report", Map.of("stage", "SENT_FOR_COMMENT"));
        town.forwardTo("2015-04-27T15:00:00Z");
        var findings = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Map.of("concern", number, "relevant", true, "credible", true))
                .toList();
        act(town, id, "/report", Map.of("stage", "FILED", "findings", findings));
    }

    private static void adopted(Town town, Chamber chamber, String id) {
        var asked = asks(town, id, Map.of("question", "ADOPT_REPORT"));
        town.forwardTo("2015-05-18T15:00:00Z");
        chamber.fill("2015-05-18");
        chamber.criteriaAndStandards("2015-05-18");
        var resolution = chamber.tabled(asked, "2015-05-18");
        chamber.consensus(resolution, "2015-05-18");
        chamber.publish(resolution);
        town.forwardTo("2015-05-19T15:00:00Z");
        assertThat(state(town, id)).isEqualTo("STAGE_ONE");
        assertThat(clock(town, id, "ADOPTION").path("state").asString()).isEqualTo("MET");
    }

    private static void inactive(Town town, Chamber chamber, String id) {
        town.forwardTo("2016-02-24T15:00:00Z");
        assertThat(clock(town, id, "STAGE_ONE").path("state").asString()).isEqualTo("MISSED");
        chamber.fill("2016-02-24");
        chamber.criteriaAndStandards("2016-02-24");
        var recommended = asks(town, id, Map.of("question", "RECOMMEND_STAGE_TWO"));
        town.forwardTo("2016-02-24T16:00:00Z");
        var first = chamber.tabled(recommended, "2016-02-24");
        chamber.consensus(first, "2016-02-24");
        chamber.publish(first);
        town.forwardTo("2016-02-25T15:00:00Z");
        var asked = asks(town, id, Map.of("question", "STAGE_TWO"));
        town.forwardTo("2016-05-04T15:00:00Z");
        var second = chamber.tabled(asked, "2016-05-04");
        chamber.ballot(second, "2016-05-04", 16, 3, 3);
        assertThat(statusOf(town, "2016-05-04")).isNotEqualTo("INACTIVE");
        chamber.publish(second);
        town.forwardTo("2016-05-05T15:00:00Z");

        assertThat(state(town, id)).isEqualTo("SUSPENDED");
        assertThat(counts(town, id)).containsExactly(16, 3, 3);
        assertThat(statusOf(town, "2016-05-03")).isNotEqualTo("INACTIVE");
        assertThat(statusOf(town, "2016-05-04")).isEqualTo("INACTIVE");
        assertThat(town.membership.get(null, "/participants/AZE/history").toString())
                .containsOnlyOnce("resolution:request/" + asked);
    }

    private static void overdue(Town town, String id) {
        town.forwardTo("2017-05-23T15:00:00Z");
        assertThat(state(town, id)).isEqualTo("REVIEW_DUE");
        assertThat(seen(town, id).path("flags").toString()).contains("REVIEW_OVERDUE", "\"loweredOn\":null");
        assertThat(statusOf(town, "2017-05-23")).isEqualTo("INACTIVE");
    }

    private static void secondYear(Town town, Chamber chamber, String id) {
        town.forwardTo("2017-06-28T14:00:00Z");
        chamber.fill("2017-06-28");
        var asked = asks(town, id, Map.of("question", "EXTEND_SUSPENSION"));
        town.forwardTo("2017-06-28T15:00:00Z");
        var resolution = chamber.tabled(asked, "2017-06-28");
        chamber.ballot(resolution, "2017-06-28", 19, 1, 2);
        town.forwardTo("2017-06-29T15:00:00Z");
        chamber.publish(resolution);
        town.forwardTo("2017-06-30T15:00:00Z");

        assertThat(state(town, id)).isEqualTo("SUSPENDED");
        assertThat(counts(town, id)).containsExactly(19, 1, 2);
        var told = town.responsePolicy.get(null, "/response-cases/%s/outward".formatted(id));
        assertThat(told.path("timeline").toString())
                .contains("\"happenedOn\":\"2017-06-28\",\"announcedOn\":\"2017-06-29\"");
        assertThat(statusOf(town, "2017-06-30")).isEqualTo("INACTIVE");
    }

    private static void milestones(Town town, Chamber chamber, String id) {
        town.forwardTo("2018-12-05T14:00:00Z");
        chamber.fill("2018-12-05");
        var asked = asks(
                town,
                id,
                Map.of(
                        "question",
                        "EXTEND_SUSPENSION",
                        "reviewOn",
                        "2023-12-05",
                        "milestones",
                        List.of(Map.of("code", "reforms-of-the-plan", "dueOn", "2022-12-31"))));
        town.forwardTo("2018-12-05T15:00:00Z");
        var resolution = chamber.tabled(asked, "2018-12-05");
        chamber.unanimous(resolution, "2018-12-05");
        town.forwardTo("2018-12-06T15:00:00Z");
        chamber.publish(resolution);
    }

    private static void finished(Town town, String id) {
        town.forwardTo("2023-08-17T15:00:00Z");
        var decision = decision(town, id).path("id").asString();
        var asked = act(town, id, "/decisions/%s/milestones/1/verification".formatted(decision), Map.of("met", false));
        town.responsePolicy.post(
                COLLEAGUE,
                "/approvals/%s/approval".formatted(asked.path("id").asString()),
                asked.path("version").asInt(),
                Map.of());
        town.forwardTo("2023-08-18T15:00:00Z");

        assertThat(state(town, id)).isEqualTo("CLOSED");
        assertThat(statusOf(town, "2023-08-16")).isEqualTo("INACTIVE");
        assertThat(statusOf(town, "2023-08-17")).isEqualTo("REMOVED");
    }

    private static String letter() {
        var filers = new ArrayList<String>();
        for (var name : List.of("CIVICUS", "Publish What You Pay", "ARTICLE 19")) {
            filers.add("""
                {"name": "%s", "legalNature": "non-governmental", "contact": "on file", "involvement": "on file",
                 "involved": true, "involvedInCountry": true, "consentsToBeNamed": true}""".formatted(name));
        }
        var concern = """
            {"issue": "CIVIC_SPACE", "text": "on file", "breaches": ["Declaration"],
             "evidence": [{"source": "on file", "link": "https://example.org/evidence", "confidential": true}]}""";
        return """
            {"countries": ["AZE"], "filerKind": "CIVIL_SOCIETY_ORGANISATION", "pseudonymous": false, "language": "en",
             "filers": %s, "subject": "Space for civil society", "concerns": %s,
             "effectOnCivilSociety": "on file", "actionRequested": "a thorough investigation", "earlierSteps": "on file",
             "parallelProceedings": "none", "consentToPublish": true, "safety": "none", "signature": "signed"}""".formatted(filers, java.util.Collections.nCopies(5, concern));
    }

    private static String asks(Town town, String id, Map<String, ?> question) {
        act(town, id, "/decisions", question);
        return decision(town, id).path("id").asString();
    }

    private static JsonNode decision(Town town, String id) {
        var all = town.responsePolicy.get(OFFICER, "/response-cases/%s/decisions".formatted(id));
        return all.get(all.size() - 1);
    }

    private static List<Integer> counts(Town town, String id) {
        var decision = decision(town, id);
        return List.of(
                decision.path("inFavour").asInt(),
                decision.path("against").asInt(),
                decision.path("abstained").asInt());
    }

    private static JsonNode clock(Town town, String id, String name) {
        for (var clock : town.responsePolicy.get(OFFICER, "/response-cases/%s/clocks".formatted(id))) {
            if (clock.path("name").asString().equals(name)) {
                return clock;
            }
        }
        throw new AssertionError("No clock " + name);
    }

    private static JsonNode act(Town town, String id, String act, Map<String, ?> body) {
        return town.responsePolicy.act(OFFICER, "/response-cases/" + id, act, body);
    }

    private static JsonNode seen(Town town, String id) {
        return town.responsePolicy.get(OFFICER, "/response-cases/" + id);
    }

    private static String state(Town town, String id) {
        return seen(town, id).path("state").asString();
    }

    private static String statusOf(Town town, String day) {
        return town.membership
                .get(null, "/participants/AZE?on=" + day)
                .path("participant")
                .path("standing")
                .path("recorded")
                .asString();
    }
}
