package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks in Debian's Chromium. One house for all; Morocco's file goes from letter to check. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/members",
            "/members/TUR",
            "/committee",
            "/elections",
            "/resolutions",
            "/open-data",
            "/open-data/membership/members",
            "/about");

    private static RunningHouse house;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        house = RunningHouse.open(Path.of("target", "house"), "morocco");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void thePublicReadsWhatIsPublic(String language) {
        try (var reader = chromium.walker(house, "public-" + language.substring(0, 2), language)) {
            for (var path : PUBLIC) {
                reader.go(path, path.length() == 1 ? "start" : path.substring(1).replace('/', '-'));
                assertThat(reader.page().locator("h1").count()).as(path).isOne();
            }
            assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
            assertThat(reader.findings()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void anOfficerEntersALetterAndChecksTheFile() {
        try (var officer = chromium.walker(house, "officer", "en-GB")) {
            officer.signIn("officer");
            officer.look("my-work-before");
            officer.go("/admissions/new", "letter-empty");
            officer.page().click("text=Send the letter");
            officer.look("letter-refused");
            fill(officer);
            officer.page().click("text=Send the letter");
            officer.page().waitForURL("**/admissions/*-*-*");
            officer.look("file-received");
            officer.page().click("text=Acknowledge the receipt");
            officer.page().waitForSelector("text=Record the check");
            officer.look("file-under-check");
            officer.go("/work", "my-work");
            officer.page().click("text=Take it");
            officer.look("my-work-taken");
            assertThat(officer.page().locator("nav.hc-tabs").innerText()).contains("Mine (1)");
            assertThat(officer.findings()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void theGovernmentSeesItsFileFromOutside() {
        try (var contact = chromium.walker(house, "contact-fr", "fr-FR")) {
            contact.signIn("poc-mar");
            contact.go("/admissions", "dossiers");
            contact.page().click("table a");
            contact.look("dossier");
            assertThat(contact.page().locator("main").innerText())
                    .contains("Le secrétariat vérifie votre dossier")
                    .doesNotContain("Quelles pièces");
            assertThat(contact.findings()).isEmpty();
        }
    }

    private static void fill(Walker officer) {
        var page = officer.page();
        page.fill("[name=country]", "MAR");
        page.fill("[name='letter.sender']", "Ministry of Public Service");
        page.fill("[name='letter.leadMinistry']", "Ministry of Public Service");
        page.fill("[name='letter.signatory.name']", "The minister");
        page.selectOption("[name='letter.signatory.level']", "MINISTER");
        for (var statement : List.of("intention", "endorsesDeclaration", "commitsToCoCreatedPlan", "commitsToIrm")) {
            page.check("[name='letter.statements.%s']".formatted(statement));
        }
        page.fill("[name='letter.letterDate']", "2016-11-28");
        page.selectOption("[name='letter.originalLanguage']", "fr");
        page.fill("[name='letter.receivedDate']", "2016-11-29");
        page.selectOption("[name='letter.channel']", "HANDED_OVER");
    }
}
