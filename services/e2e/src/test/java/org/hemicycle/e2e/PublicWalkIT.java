package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What everybody may read, in both languages: members in the past, scores, data sets with their checksums,
 * contracts; and how a score comes about.
 */
@Tag("long")
class PublicWalkIT {

    private static final Map<String, String> INACTIVE = Map.of("en", "Inactive", "fr", "Inactif");
    private static final Map<String, String> NOT_ELIGIBLE = Map.of("en", "Not eligible", "fr", "Non admissible");
    private static final Map<String, String> EARNS = Map.of("en", "2 points", "fr", "2 points");

    private static RunningHouse house;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        house = RunningHouse.open(Path.of("target", "public-house"), "all");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    private static Walker reader(String subject, String language) {
        return chromium.walker(house, subject + "-" + language.substring(0, 2), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void aReaderFindsHowAMemberStoodOnAPastDay(String language) {
        try (var reader = reader("past", language)) {
            reader.go("/", "start");
            reader.go("/members", "members");
            reader.page().fill("#on", "2016-05-05");
            reader.page().fill("#q", "aze");
            reader.page().keyboard().press("Enter");
            reader.page().waitForURL("**/members?**on=2016-05-05**");
            reader.look("members-then");
            assertThat(reader.page().locator("svg .hc-country").count()).isGreaterThan(0);
            reader.page().click("#results table a");
            reader.page().waitForURL("**/members/AZE?on=2016-05-05");
            reader.look("azerbaijan-then");
            assertThat(main(reader)).contains(INACTIVE.get(language.substring(0, 2)));
            assertThat(reader.findings()).isEmpty();
        }
    }

    @ParameterizedTest // OECD, Open Government in Lebanon: 8 of 16 points in 2020
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void aReaderSeesAScoreAndWhatWouldEarnPoints(String language) {
        try (var reader = reader("scores", language)) {
            reader.go("/eligibility", "scores");
            reader.page().click("a[href='/eligibility/LBN']");
            reader.look("lebanon");
            assertThat(main(reader))
                    .contains(NOT_ELIGIBLE.get(language.substring(0, 2)), EARNS.get(language.substring(0, 2)))
                    .contains("OECD");
            reader.go("/eligibility/PNG", "two-years");
            assertThat(reader.page().locator(".hc-chart rect").count()).isEqualTo(2);
            reader.go("/eligibility/compare", "compare-nothing-yet");
            reader.page().check("input[value=LBN]");
            reader.page().check("input[value=GEO]");
            reader.page().click("main form button");
            reader.page().waitForURL("**/compare?with=**");
            reader.look("compared");
            assertThat(main(reader)).contains("8", "15");
            assertThat(reader.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void aReaderDownloadsADatasetAndChecksIt(String language) throws IOException {
        try (var reader = reader("data", language)) {
            reader.go("/open-data", "catalogue");
            reader.go("/open-data/charts", "charts");
            for (var dataset :
                    new String[] {"membership/members", "elections/seats", "response-policy/response_cases"}) {
                reader.go("/open-data/" + dataset, dataset.replace('/', '-'));
                assertThat(downloaded(reader, "csv")).isEqualTo(reader.page().innerText("#checksum"));
                assertThat(downloaded(reader, "json")).isEqualTo(reader.page().innerText("#checksum-json"));
            }
            assertThat(reader.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void aDeveloperReadsTheContracts(String language) {
        try (var reader = reader("contracts", language)) {
            reader.go("/developers", "developers");
            for (var service : new String[] {"membership", "elections", "response-policy", "identity"}) {
                reader.go("/developers/http/" + service, "http-" + service);
            }
            reader.go("/developers/http/membership/openAdmission", "operation");
            assertThat(main(reader)).contains("POST /admissions", "Idempotency-Key");
            reader.page().click("main a[href*='/schemas/']");
            reader.look("schema");
            reader.go("/developers/events/membership.status-changed.v1", "event");
            assertThat(main(reader)).contains("AZE", "urn:contract:membership.status-changed.v1");
            reader.go("/developers/feeds", "feeds");
            assertThat(reader.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB,2024", "fr-FR,2025"})
    void oneAnalystEntersAnotherChecksAndTheSecretariatPublishes(String language, String year) {
        try (var officer = reader("officer", language);
                var analyst = reader("analyst", language);
                var second = reader("second-analyst", language)) {
            officer.signIn("officer");
            analyst.signIn("analyst");
            second.signIn("second-analyst");

            var campaign = ScoringSteps.open(officer, year);
            var sheet = ScoringSteps.enter(analyst, campaign);
            ScoringSteps.check(second, sheet);
            ScoringSteps.publish(officer, campaign);

            officer.go("/eligibility/MAR", "morocco-of-" + year);
            assertThat(main(officer)).contains("8", year, "Open Budget Survey");
            assertThat(officer.findings()).isEmpty();
            assertThat(analyst.findings()).isEmpty();
            assertThat(second.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void aReaderFindsWhatWasBeforeThisSystem(String language) {
        try (var reader = reader("before", language)) {
            reader.go("/earlier-elections", "elections");
            assertThat(main(reader)).contains("2019", "288", "228");
            reader.go("/earlier-cases", "cases");
            assertThat(main(reader)).contains("2015");
            reader.go("/co-chair-elections", "co-chairs");
            reader.go("/letter-of-nobody", "not-there");
            assertThat(reader.findings()).isEmpty();
        }
    }

    private static String main(Walker reader) {
        return reader.page().locator("main").innerText();
    }

    private static String downloaded(Walker reader, String form) throws IOException {
        var download = reader.page().waitForDownload(() -> reader.page().click("a[href$='file." + form + "']"));
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(Files.readAllBytes(download.path())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
