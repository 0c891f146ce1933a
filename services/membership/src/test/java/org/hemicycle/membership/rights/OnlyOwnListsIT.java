package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists and their counts hold what the caller may see: one case of each kind, as seen by everybody. */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=lists"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlyOwnListsIT {

    private static final UUID RECUSED = UUID.fromString("00000000-0000-4000-8000-00000000bbbb");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    private MembershipCases cases;

    @BeforeAll
    void thereIsACaseOfEachKind() {
        cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
        for (var country : new String[] {"CHE", "KEN"}) {
            db.sql("""
                    insert into person_tie (source, person, kind, government, from_day)
                    values (?, ?, 'NATIONALITY', ?, '2000-01-01')""").params("test:" + country, RECUSED, country).update();
        }
    }

    /** One letter and one withdrawal of the two are public; the demo's own do not count. */
    @ParameterizedTest(name = "{0}: {1} shows {2}")
    @CsvSource({
        "/admissions?country=CHE, secretariat, 1",
        "/admissions?country=CHE, recused, 0",
        "/admissions, CHE, 1",
        "/admissions, FRA, 0",
        "/letters?country=KEN&type=OTHER, secretariat, 2",
        "/letters?country=KEN&type=OTHER, recused, 1",
        "/letters?country=KEN&type=OTHER, KEN, 2",
        "/letters?country=KEN&type=OTHER, FRA, 1",
        "/letters?country=KEN&type=OTHER, partner, 1",
        "/letters?country=KEN&type=OTHER, , 1",
        "/withdrawals?country=KEN, secretariat, 1",
        "/withdrawals?country=KEN, recused, 0",
        "/withdrawals?country=KEN, KEN, 1",
        "/withdrawals?country=KEN, FRA, 0",
        "/withdrawals?country=KEN, , 0",
        "/approvals, secretariat, 1",
        "/approvals, recused, 0",
        "/approvals, eligibility-analyst, 0",
        "/approvals, KEN, 0",
        "/work-items?caseId={admission}, secretariat, 1",
        "/work-items?caseId={admission}, recused, 0",
        "/work-items?caseId={admission}, CHE, 0",
        "/eligibility/campaigns/{campaign}/sheets, eligibility-analyst, 1",
        "/eligibility/campaigns/{campaign}/sheets, recused, 0"
    })
    void showAndCountWhatTheCallerMaySee(String address, @Nullable String who, int expected) {
        var calls = new Calls(http);
        var list = calls.get(
                token(who), address.replace("{admission}", cases.admission).replace("{campaign}", campaign()));

        assertThat(list.path("items").size()).isEqualTo(expected);
        assertThat(list.path("total").asInt()).isEqualTo(expected);
    }

    @Test
    void aRunTellsNothingOfACountryTheReaderIsRecusedFrom() {
        var calls = new Calls(http);
        var source = "{\"name\": \"Published scores\", \"edition\": \"2032\", \"retrievedOn\": \"2022-05-01\"}";
        var campaign = calls.post(TestTokens.of("secretariat"), "/eligibility/campaigns", """
                {"reviewYear": 2032, "sources": [%s]}""".formatted(source))
                .path("id")
                .asString();
        var runs = "/eligibility/campaigns/%s/runs".formatted(campaign);
        var first = run(calls, runs, "false", source);
        var second = run(calls, runs, "true", source);

        var recused = TestTokens.of(RECUSED, "secretariat", "eligibility-analyst");
        assertThat(calls.postStatus(recused, runs, form("true", source))).isEqualTo(403);
        for (var address : List.of(
                runs,
                "/eligibility/runs/" + second,
                "/eligibility/runs/%s/differences?from=%s".formatted(second, first))) {
            assertThat(calls.get(TestTokens.of("eligibility-analyst"), address).toString())
                    .as(address)
                    .contains("KEN", "TZA");
            assertThat(calls.get(recused, address).toString())
                    .as(address)
                    .contains("TZA")
                    .doesNotContain("KEN");
        }
    }

    private static String run(Calls calls, String runs, String law, String source) {
        return calls.post(TestTokens.of("eligibility-analyst"), runs, form(law, source))
                .path("run")
                .asString();
    }

    private static String form(String law, String source) {
        return Stream.of("KEN", "TZA")
                .map(country -> """
                        {"country": "%s", "findings": {
                         "FISCAL_TRANSPARENCY": {"raw": {"executiveBudgetProposal": "true", "auditReport": "true"}, "source": %s},
                         "ACCESS_TO_INFORMATION": {"raw": {"law": "%s", "constitution": "true", "draftLaw": "false"}, "source": %s},
                         "ASSET_DISCLOSURE": {"raw": {"law": "true", "publicAccess": "true"}, "source": %s},
                         "CITIZEN_ENGAGEMENT": {"raw": {"civilLiberties": "9.41"}, "source": %s}},
                         "values": {"entryAndExit": 3.1, "repression": 3.6, "edition": "2032"}}""".formatted(country, source, law, source, source, source))
                .collect(Collectors.joining(", ", "{\"countries\": [", "]}"));
    }

    private String campaign() {
        return db.sql("select campaign::text from eligibility_sheet where id = ?::uuid")
                .param(cases.sheet)
                .query(String.class)
                .single();
    }

    private static @Nullable String token(@Nullable String who) {
        if (who == null) {
            return null;
        }
        return switch (who) {
            case "recused" -> TestTokens.of(RECUSED, "secretariat", "eligibility-analyst");
            case "CHE", "KEN", "FRA" -> TestTokens.pointOfContact(who);
            default -> TestTokens.of(who);
        };
    }
}
