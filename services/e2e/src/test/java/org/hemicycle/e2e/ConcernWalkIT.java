package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A letter of concern about Papua New Guinea: from a filer without an account to the page that everybody reads. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConcernWalkIT {

    private static final String GOVERNMENT = "PNG";

    private static RunningHouse house;
    private static Chromium chromium;
    private static String code = "";
    private static String id = "";

    @BeforeAll
    static void open() {
        house = RunningHouse.open(Path.of("target", "concern-house"), "morocco");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @Test
    @Order(1)
    void aFilerWithoutAnAccountFilesALetter() {
        try (var walker = chromium.walker(house, "filer", "en-GB")) {
            var filer = new FilersSteps(walker);
            filer.getACode();
            filer.writeTheLetter(GOVERNMENT);
            filer.fileIt();
            code = filer.code();
            assertThat(walker.page().context().cookies()).isEmpty();
            assertThat(walker.findings()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void anOfficerAsksTheFiler() {
        try (var walker = chromium.walker(house, "desk", "en-GB");
                var colleague = chromium.walker(house, "procedure", "fr-FR")) {
            walker.signIn("officer");
            colleague.signIn("second-officer");
            var desk = new ConcernDesk(walker, colleague);
            desk.takeTheNewest(GOVERNMENT);
            desk.acknowledge();
            desk.ask();
            desk.passOn();
            id = desk.id();
            assertThat(walker.findings()).isEmpty();
            assertThat(colleague.findings()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void theFilerAnswersInFrenchAndAddsADocument() {
        try (var walker = chromium.walker(house, "filer-fr", "fr-FR")) {
            var filer = new FilersSteps(walker);
            filer.comeBack("AAAA-" + code.substring(5));
            walker.look("code-inconnu");
            filer.comeBack(code.toLowerCase(java.util.Locale.ROOT));
            walker.look("question");
            filer.answer("Celle du registre. " + ConcernDesk.HOSTILE);
            walker.look("repondu");
            filer.supplement("Une pièce de plus. " + ConcernDesk.HOSTILE);
            walker.look("complete");
            assertThat(walker.page().context().cookies()).isEmpty();
            assertThat(walker.findings()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void theOfficerScreensAndTheGovernmentReplies() {
        try (var walker = chromium.walker(house, "screening", "en-GB");
                var contact = chromium.walker(house, "government", "fr-FR")) {
            walker.signIn("officer");
            var desk = new ConcernDesk(walker, walker, id);
            desk.screen();
            contact.signIn("poc-png");
            contact.go("/concerns", "preoccupations");
            contact.go("/concerns/" + id, "dossier");
            assertThat(contact.page().locator("main").innerText())
                    .contains("Vous êtes invité à répondre")
                    .doesNotContain("Union of Writers");
            FilersSteps.handIn(contact, "reponse.txt", "/documents");
            contact.look("repondu");
            desk.takeTheReply("2016-11-30");
            desk.classTheDocument();
            walker.go("/concerns/clocks", "kept-clocks");
            desk.report();
            walker.go("/concerns/%s/letter".formatted(id), "side-by-side");
            assertThat(contact.findings()).isEmpty();
            assertThat(walker.findings()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void theSubCommitteeAdoptsTheReportAndTheCommitteeVotes() {
        try (var walker = chromium.walker(house, "decisions", "en-GB")) {
            walker.signIn("officer");
            var desk = new ConcernDesk(walker, walker, id);
            var sitting = new Sitting(house, "2016-11-30");
            sitting.assemble();
            desk.askFor("ADOPT_REPORT");
            sitting.subCommitteeAgrees(id);
            desk.waitFor("Stage one");
            walker.look("stage-one");
            desk.askFor("RECOMMEND_STAGE_TWO");
            sitting.subCommitteeAgrees(id);
            desk.waitFor("Stage two recommended");
            desk.askFor("STAGE_TWO");
            walker.look("before-the-committee");
            sitting.committeeVotes(id);
            desk.waitFor("Stage two");
            walker.look("stage-two");
            assertThat(walker.findings()).isEmpty();
        }
    }

    @Test
    @Order(6)
    void twoOfficersPublishAndTheCasePageNamesNobody() {
        try (var officer = chromium.walker(house, "publishing", "en-GB");
                var colleague = chromium.walker(house, "approving", "fr-FR");
                var reader = chromium.walker(house, "reader", "fr-FR")) {
            officer.signIn("officer");
            colleague.signIn("second-officer");
            var desk = new ConcernDesk(officer, colleague, id);
            desk.announce();
            desk.takeBack();
            desk.announceAgain();
            reader.go("/response-cases", "dossiers-du-comite"); // what the committee published is public
            assertThat(reader.page().locator("tbody a").count()).isOne();
            house.forward("2016-12-03T12:00:00Z");
            desk.waitUntilOut();
            reader.go("/response-cases", "dossiers");
            reader.go("/response-cases/" + id, "dossier-public");
            assertThat(reader.page().content()).doesNotContain("Union of Writers", "registry refused");
            assertThat(reader.page().locator("main").innerText()).contains("ne sont pas nommés");
            assertThat(reader.findings()).isEmpty();
            assertThat(officer.findings()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void aLetterIsFiledByKeyboardAloneInFrench() {
        try (var walker = chromium.walker(house, "clavier", "fr-FR")) {
            var keys = new FilersKeys(walker);
            keys.fileALetter("TUR");
            assertThat(walker.page().locator("h1").innerText()).isEqualTo("Votre lettre est déposée");
            assertThat(walker.findings()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void aLetterIsFiledWithAnAccountFollowedAndWithdrawn() {
        try (var walker = chromium.walker(house, "account", "en-GB")) {
            walker.signIn("partner");
            var filer = new FilersAccount(walker);
            filer.file("TUN");
            filer.follow();
            filer.withdraw();
            assertThat(walker.findings()).isEmpty();
        }
    }
}
