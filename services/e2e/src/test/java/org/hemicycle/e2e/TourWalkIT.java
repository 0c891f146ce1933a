package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Does what the README's tour says, and finds on each page what it quotes. {@code -Dtour.write=true} takes its pictures
 * anew.
 */
@Tag("long")
@Timeout(1200)
class TourWalkIT {

    private static final int MOST_BYTES = 160_000;
    private static final boolean WRITES = Boolean.getBoolean("tour.write");

    private final List<TourStep> steps = TourStep.all(Path.of("..", "..", "README.md"));
    /** Where each picture begins. */
    private static final List<String> FROM = List.of(
            "#results", "main h1", "main h1", "form .govuk-inset-text", "main h1", "#where", "main h1", "main h1");

    private int next;

    @Test
    void theTourOfTheReadmeWorksAsWritten() throws IOException {
        try (var house = RunningHouse.open(Path.of("target", "tour"), "morocco");
                var chromium = new Chromium()) {
            everybodyReads(chromium.walker(house, "tour-public", "en-GB"));
            aGovernmentWrites(chromium.walker(house, "tour-government", "en-GB"));
            anOfficerWorks(chromium.walker(house, "tour-officer", "en-GB"));
        }
        assertThat(next).as("steps of the tour").isEqualTo(steps.size());
        for (var step : steps) {
            assertThat(Files.size(step.picture())).as(step.title()).isBetween(5_000L, (long) MOST_BYTES);
        }
    }

    private void everybodyReads(Walker reader) throws IOException {
        try (reader) {
            for (var path : List.of("/members", "/members/TUR", "/committee")) {
                reader.open(path);
                see(reader, path);
            }
        }
    }

    private void aGovernmentWrites(Walker contact) throws IOException {
        try (contact) {
            contact.signIn("poc-mar");
            contact.open("/admissions/new");
            see(contact, "/admissions/new");
            AdmissionWalkIT.LetterForm.who(contact.page());
            AdmissionWalkIT.LetterForm.rest(contact.page());
            contact.page().fill("[name='letter.letterDate']", "2016-11-29");
            contact.page().click("main form button:not([formaction])");
            contact.page().waitForURL("**/admissions/*-*-*");
        }
    }

    private void anOfficerWorks(Walker officer) throws IOException {
        try (officer) {
            officer.signIn("officer");
            officer.open("/work");
            see(officer, "/work");
            officer.page().click("tbody th a");
            officer.page().waitForURL("**/admissions/*-*-*");
            see(officer, officer.path());
            officer.page().click("form[action$='/acknowledgement'] button");
            officer.page().waitForSelector("form[action$='/check']");
            officer.page().click(".hc-languages a");
            see(officer, officer.path());
            officer.open("/open-data?lang=en");
            see(officer, "/open-data");
        }
    }

    /** What the next step quotes is there, where it says. */
    private void see(Walker walker, String path) throws IOException {
        var from = FROM.get(next);
        var step = steps.get(next++);
        walker.settle();
        assertThat(step.addresses())
                .as(step.title())
                .allMatch(address -> path.startsWith(address) || address.startsWith("?"));
        var page = walker.page().locator("body").innerText().replaceAll("\\s+", " ");
        assertThat(step.quoted())
                .as(step.title())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(page).contains(quote));
        if (WRITES) {
            Files.createDirectories(step.picture().getParent());
            walker.picture(step.picture(), from);
        }
    }
}
