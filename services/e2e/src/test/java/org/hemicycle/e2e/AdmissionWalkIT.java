package org.hemicycle.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Morocco's way from its letter of intent (December 2016) to the welcome (26 April 2018), through the pages: the
 * government, two officers, the public; in English and in French. The scores are the analysts', who have pages of their
 * own.
 */
@Tag("long")
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class AdmissionWalkIT {

    private RunningHouse house;
    private Chromium chromium;
    private String language;
    private String file;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR"})
    void moroccoIsAdmitted(String language) {
        this.language = language;
        try (var running = RunningHouse.open(Path.of("target", "admission-" + language), "morocco");
                var browser = new Chromium()) {
            house = running;
            chromium = browser;
            walk(new Analysts(house));
        }
    }

    private void walk(Analysts analysts) {
        house.forward("2016-12-01T12:00:00Z");
        analysts.publish(analysts.checkedSheet(2016, "2016-12-01", false, null));
        house.forward("2016-12-08T15:00:00Z");
        theGovernmentWrites();
        anOfficerAcknowledgesAndChecks();
        theGovernmentSeesThatItsFileWaits();
        house.forward("2018-03-28T12:00:00Z");
        aYearlyFollowUpIsOverdue();
        var values = Map.of("entryAndExit", 3.1, "repression", 2.6, "edition", "2018");
        var sheet = analysts.checkedSheet(2018, "2018-03-28", true, values);
        house.forward("2018-04-20T12:00:00Z"); // 15 working days to comment: the result would change
        analysts.publish(sheet);
        house.forward("2018-04-26T15:00:00Z");
        anOfficerAsksForTheWelcome();
        aSecondOfficerApproves();
        everybodySeesTheMember();
    }

    private Walker walker(String name) {
        return chromium.walker(house, "admission-" + language.substring(0, 2) + "-" + name, language);
    }

    private void theGovernmentWrites() {
        try (var contact = walker("1-government")) {
            contact.signIn("poc-mar");
            contact.go("/admissions", "no-file");
            contact.go("/admissions/new", "letter-empty");
            LetterForm.who(contact.page());
            contact.page().setInputFiles("#paper", scan("letter.pdf", "<html>not a scan</html>"));
            contact.page().click("button[formaction]");
            contact.look("scan-refused");
            assertThat(contact.page().inputValue("[name='letter.sender']")).contains("Fonction publique");
            contact.page().setInputFiles("#paper", scan("Lettre d’intention.pdf", "%PDF-1.7 a scan"));
            contact.page().click("button[formaction]");
            contact.look("draft-saved");
            contact.page().click("main form button:not([formaction])");
            contact.look("letter-refused");
            LetterForm.rest(contact.page());
            contact.page().click("main form button:not([formaction])");
            contact.page().waitForURL("**/admissions/*-*-*");
            file = contact.path();
            contact.look("file-received");
            assertThat(contact.page().locator("#papers ~ ul").innerText()).contains("Lettre d’intention.pdf");
            assertThat(contact.findings()).isEmpty();
        }
    }

    private void anOfficerAcknowledgesAndChecks() {
        try (var officer = walker("2-officer")) {
            officer.signIn("officer");
            officer.go("/work", "my-work");
            officer.page().click("form[action$='/claim'] button");
            officer.page().click(".hc-more");
            officer.look("step");
            officer.page().click("a[href='%s']".formatted(file));
            officer.look("file-received");
            officer.page().click("form[action$='/acknowledgement'] button");
            officer.look("file-under-check");
            officer.page().click("tr:has(.hc-tag--wait) a[href*='/letters/']");
            officer.look("letter");
            officer.page().fill("[name='sending.sentAt']", "2016-12-08T14:00");
            officer.page().fill("[name='sending.channel']", "E-mail");
            officer.page().fill("[name='sending.reference']", "Message 1");
            officer.page().click("form[action$='/delivery'] button");
            officer.page().fill("[name='note.text']", "Called the ministry; the minister signed in person.");
            officer.page().click("form[action$='/notes'] button");
            officer.page()
                    .locator("form[action$='/check'] input[type=checkbox]")
                    .all()
                    .forEach(each -> each.check());
            officer.page().click("form[action$='/check'] button");
            officer.reloadUntil("[data-stage=INELIGIBLE]");
            officer.look("file-waits");
            assertThat(officer.findings()).isEmpty();
        }
    }

    private void theGovernmentSeesThatItsFileWaits() {
        try (var contact = walker("3-government")) {
            contact.signIn("poc-mar");
            contact.go(file, "file-waits");
            assertThat(contact.page().locator("main").innerText()).doesNotContain("Called the ministry");
            contact.go(file + "/further/letters", "further-letter");
            contact.page().click("main form button");
            contact.look("further-letter-refused");
            assertThat(contact.findings()).isEmpty();
        }
    }

    private void aYearlyFollowUpIsOverdue() {
        try (var officer = walker("4-officer")) {
            officer.signIn("officer");
            officer.go("/work?whose=late", "overdue-work");
            officer.page().click(".hc-views summary");
            officer.page().fill("#view-name", "Overdue admissions");
            officer.page().click("form[action='/work/views'] button");
            officer.look("view-kept");
            assertThat(officer.page().locator(".hc-views li a").innerText()).isEqualTo("Overdue admissions");
            officer.go(file, "file-overdue");
            assertThat(officer.page().locator(".hc-node--late").count()).isPositive();
            officer.page().click("form[action$='/follow-up'] button");
            officer.look("file-followed-up");
            assertThat(officer.findings()).isEmpty();
        }
    }

    private void anOfficerAsksForTheWelcome() {
        try (var officer = walker("5-officer")) {
            officer.signIn("officer");
            officer.go(file, "file-eligible");
            officer.page().fill("#effectiveOn", "2018-04-27");
            welcome(officer);
            officer.look("welcome-refused");
            officer.page().fill("#effectiveOn", "2018-04-26");
            welcome(officer);
            officer.look("welcome-asked");
            assertThat(officer.page().locator("form[action$='/approve']").count())
                    .isZero();
            assertThat(officer.findings()).isEmpty();
        }
    }

    private static void welcome(Walker officer) {
        officer.page().fill("#announcement", "76th member of the partnership");
        officer.page().fill("[name='sending.sentAt']", "2018-04-26T14:00");
        officer.page().fill("[name='sending.channel']", "E-mail");
        officer.page().fill("[name='sending.reference']", "Receipt 1");
        officer.page().click("form[action$='/welcome'] button");
    }

    private void aSecondOfficerApproves() {
        try (var second = walker("6-second-officer")) {
            second.signIn("second-officer");
            second.go("/work", "my-work");
            second.go(file, "approval");
            second.page().click("form[action$='/approve'] button");
            second.reloadUntil("[data-stage=ADMITTED]");
            second.look("file-admitted");
            assertThat(second.findings()).isEmpty();
        }
    }

    private void everybodySeesTheMember() {
        try (var reader = walker("7-public")) {
            reader.go("/members/MAR", "member");
            assertThat(reader.page().locator("main").innerText()).contains("2018");
            reader.go("/members", "members");
            assertThat(reader.page().locator("a[href^='/members/MAR']").count()).isPositive();
            assertThat(reader.findings()).isEmpty();
        }
    }

    private static FilePayload scan(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(UTF_8));
    }

    /** The guided form, filled in two parts. */
    static final class LetterForm {

        private LetterForm() {}

        static void who(com.microsoft.playwright.Page page) {
            page.fill("[name='letter.sender']", "Ministère de la Fonction publique et de la Modernisation");
            page.fill("[name='letter.leadMinistry']", "Ministère de la Fonction publique");
        }

        static void rest(com.microsoft.playwright.Page page) {
            page.fill("[name='letter.signatory.name']", "The minister");
            page.selectOption("[name='letter.signatory.level']", "MINISTER");
            for (var each : List.of("intention", "endorsesDeclaration", "commitsToCoCreatedPlan", "commitsToIrm")) {
                page.check("[name='letter.statements.%s']".formatted(each));
            }
            page.fill("[name='letter.letterDate']", "2016-12-07");
            page.selectOption("[name='letter.originalLanguage']", "fr");
        }
    }
}
