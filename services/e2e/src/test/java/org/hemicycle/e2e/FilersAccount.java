package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A letter that is written with an account: from an empty list to its withdrawal. */
final class FilersAccount {

    private final Walker walker;
    private final FilersSteps steps;

    FilersAccount(Walker walker) {
        this.walker = walker;
        this.steps = new FilersSteps(walker);
    }

    void file(String country) {
        walker.go("/my-letters", "none");
        walker.go("/my-letters/new", "new");
        steps.writeTheLetter(country);
        walker.go("/my-letters", "draft-in-the-list");
        walker.page().locator("main .hc-lines a").first().click();
        walker.look("draft");
        steps.submit("/review");
        walker.look("review");
        steps.submit("/submission");
        walker.look("filed");
        walker.go("/my-letters", "filed-in-the-list");
    }

    void follow() {
        walker.page().locator("main .hc-lines a").first().click();
        walker.look("letter");
        walker.page().locator("section[aria-labelledby=audit] summary").first().click();
        assertThat(walker.page().locator("section[aria-labelledby=audit]").innerText())
                .contains("filed the letter");
        walker.look("audit");
        for (var state : List.of("mail-on", "mail-off")) {
            steps.submit("/mail-notices");
            walker.look(state);
        }
    }

    void withdraw() {
        walker.page()
                .locator("details:has(form[action$='/withdrawal']) > summary")
                .click();
        steps.submit("/withdrawal");
        walker.look("withdrawal-refused");
        walker.page().fill("#withdrawal", "We were asked to. <script>alert(1)</script>");
        walker.page().check("#sure");
        steps.submit("/withdrawal");
        walker.look("withdrawn");
        walker.go("/my-letters", "withdrawn-in-the-list");
    }
}
