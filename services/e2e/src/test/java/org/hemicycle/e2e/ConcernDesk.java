package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What officers do on the desk of one case. */
final class ConcernDesk {

    static final String HOSTILE = "\"><script>alert('desk')</script><img src=x onerror=alert(9)>";

    private final Walker officer;
    private final Walker colleague;
    private final Page page;
    private String id = "";

    ConcernDesk(Walker officer, Walker colleague) {
        this.officer = officer;
        this.colleague = colleague;
        this.page = officer.page();
    }

    ConcernDesk(Walker officer, Walker colleague, String id) {
        this(officer, colleague);
        this.id = id;
    }

    String id() {
        return id;
    }

    void takeTheNewest(String country) {
        officer.go("/concerns?country=" + country, "cases");
        page.click("tbody a");
        page.waitForLoadState();
        id = page.url().replaceAll(".*/concerns/", "");
        officer.look("case-received");
        officer.go("/concerns/%s/letter".formatted(id), "letter-sealed");
        act("officers");
        officer.look("case-taken");
    }

    void acknowledge() {
        act("acknowledgement");
        officer.look("case-screening");
        officer.go("/concerns/%s/letter".formatted(id), "letter");
    }

    void ask() {
        page.fill("#question", "Which decision do you mean? " + HOSTILE);
        act("question");
        officer.look("letter-asked");
        page.fill("#note", "Call the lawyer " + HOSTILE);
        act("notes");
        officer.look("letter-noted");
    }

    /** Procedural review hears of a country, and of no letter. */
    void passOn() {
        open();
        page.locator("details:has(form[action$='/acts/process-matter']) > summary")
                .click();
        act("process-matter");
        colleague.visit("/work");
        colleague.reloadUntil("a[href^='/process-matters/']");
        colleague.look("work-with-a-matter");
        colleague.page().click("a[href^='/process-matters/']");
        colleague.look("matter-of-process");
        colleague.page().locator("form:has([value=NOT_TAKEN_UP]) button").click();
        colleague.page().waitForLoadState();
        colleague.look("matter-not-taken-up");
    }

    void screen() {
        open();
        act("screening");
        officer.look("screening-refused");
        page.selectOption("#outcome", "ELIGIBLE");
        act("screening");
        act("response-request");
        officer.look("case-response-requested");
    }

    void takeTheReply(String on) {
        open();
        page.locator("details:has(form[action$='/acts/response']) > summary").click();
        page.fill("#receivedOn", on);
        act("response");
        officer.look("case-under-review");
    }

    void report() {
        open();
        act("draft");
        act("send-draft");
        officer.look("case-comments");
        page.selectOption("#relevant-1", "yes");
        page.selectOption("#credible-1", "yes");
        act("file-report");
        officer.look("case-report-filed");
    }

    void askFor(String question) {
        open();
        page.selectOption("#decision", question);
        act("decisions");
    }

    /** Decisions come back by event: a moment later the case has moved on. */
    void waitFor(String state) {
        for (int tries = 0; tries < 60; tries++) {
            open();
            if (page.locator("main .hc-tag").first().innerText().equals(state)) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError(state + " did not come");
    }

    void classTheDocument() {
        officer.go("/concerns/%s/documents".formatted(id), "documents");
        page.locator("details:has(form[action$='/paper-class']) > summary")
                .first()
                .click();
        var form = page.locator("form[action$='/paper-class']").first();
        form.locator("[name=documentClass]").selectOption("PUBLIC_AFTER");
        form.locator("[name=reason]").selectOption("PART_OF_THE_RECORD");
        form.locator("button").click();
        page.waitForLoadState();
        officer.look("documents-class-refused");
        assertThat(form.locator("[name=documentClass]").inputValue()).isEqualTo("PUBLIC_AFTER");
        form.locator("[name=documentClass]").selectOption("RESTRICTED");
        form.locator("[name=title]").fill("Decision of the registry");
        form.locator("button").click();
        page.waitForLoadState();
        officer.look("documents-classed");
    }

    void announce() {
        officer.go("/concerns/%s/publication".formatted(id), "publication");
        page.fill("#announcementNote", HOSTILE);
        act("announcement");
        officer.look("publication-refused");
        page.fill("#announcementNote", "stage-two-decided");
        act("announcement");
        officer.look("publication-asked");
        colleague.go("/concerns/%s/publication".formatted(id), "publication-to-approve");
        colleague.page().click(".hc-approval form[action*='/approve'] button");
        colleague.page().waitForLoadState();
        officer.go("/concerns/%s/publication".formatted(id), "publication-held");
    }

    void announceAgain() {
        page.fill("#announcementNote", "case-under-review");
        act("announcement");
        colleague.page().reload();
        colleague.page().click(".hc-approval form[action*='/approve'] button");
        colleague.page().waitForLoadState();
    }

    /** What is held goes out by a clock of its own, every half minute. */
    void waitUntilOut() {
        for (int tries = 0;
                tries < 60
                        && officer.page()
                                        .locator(".hc-tag--good:has-text('public')")
                                        .count()
                                == 0;
                tries++) {
            page.waitForTimeout(1_000);
            officer.page().navigate(officer.portal() + "/concerns/%s/publication".formatted(id));
        }
        officer.look("publication-out");
    }

    void takeBack() {
        page.locator("form[action$='/undoing'] button").first().click();
        page.waitForLoadState();
        officer.look("publication-taken-back");
    }

    void open() {
        page.navigate(officer.portal() + "/concerns/" + id);
        page.waitForLoadState();
    }

    void act(String act) {
        page.locator("form[action$='/acts/%s'] button".formatted(act)).first().click();
        page.waitForLoadState();
    }
}
