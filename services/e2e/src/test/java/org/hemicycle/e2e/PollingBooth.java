package org.hemicycle.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** A voter's way through the portal's pages: credential, ranks, review, cast, receipt. */
final class PollingBooth {

    private final String election;

    PollingBooth(String election) {
        this.election = election;
    }

    /** What a voter keeps. */
    record Receipt(String credential, String tracker) {}

    Receipt vote(Walker voter, List<String> ranking) {
        open(voter);
        for (int rank = 0; rank < ranking.size(); rank++) {
            voter.page().selectOption("#rank-" + ranking.get(rank), String.valueOf(rank + 1));
        }
        return cast(voter);
    }

    /** Once more, with another order: the last one before the close counts. */
    Receipt voteAgain(Walker voter, Receipt earlier, List<String> ranking) {
        voter.visit("/elections/%s/vote".formatted(election));
        voter.page().fill("#credential", earlier.credential());
        for (int rank = 0; rank < ranking.size(); rank++) {
            voter.page().selectOption("#rank-" + ranking.get(rank), String.valueOf(rank + 1));
        }
        voter.page().click("#ballot summary");
        voter.page().fill("#replaced", earlier.tracker());
        return cast(voter);
    }

    /** No mouse: tabs from field to field, types the first letters of an option, presses Enter. */
    Receipt voteByKeyboard(Walker voter, List<String> ranking) {
        open(voter);
        for (int rank = 0; rank < ranking.size(); rank++) {
            tabTo(voter.page(), "rank-" + ranking.get(rank));
            for (int down = 0; down <= rank; down++) {
                voter.page().keyboard().press("ArrowDown");
            }
        }
        tabTo(voter.page(), "to-review");
        voter.page().keyboard().press("Enter");
        voter.look("keyboard-review");
        tabTo(voter.page(), "cast");
        voter.page().keyboard().press("Enter");
        for (int tries = 0; tries < 40 && !answered(voter); tries++) {
            voter.page().waitForTimeout(500);
            tabTo(voter.page(), "to-review");
            voter.page().keyboard().press("Enter");
            tabTo(voter.page(), "cast");
            voter.page().keyboard().press("Enter");
        }
        return receipt(voter);
    }

    private static void tabTo(Page page, String id) {
        for (int tabs = 0; tabs < 80; tabs++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(id + " is not reached with the Tab key");
    }

    /** On a busy machine a page may come late, and the registrar hears of the roll by Kafka. */
    private void open(Walker voter) {
        for (int tries = 0; tries < 40; tries++) {
            voter.visit("/elections/%s/vote".formatted(election));
            var get = voter.page().locator("form[action$='/credential'] button");
            if (get.count() == 1) {
                get.click();
                voter.page().waitForLoadState();
                var credential = voter.page().locator("#credential");
                if (credential.count() == 1 && !credential.inputValue().isEmpty()) {
                    return;
                }
            }
            voter.page().waitForTimeout(500);
        }
        throw new AssertionError(
                "No credential: " + voter.page().locator("main").innerText());
    }

    /** The box hears of a new credential within some seconds; until then it says so and keeps the ranks. */
    private static Receipt cast(Walker voter) {
        for (int tries = 0; tries < 40; tries++) {
            voter.page().click("#to-review");
            voter.page().click("#cast");
            if (answered(voter)) {
                return receipt(voter);
            }
            voter.page().waitForTimeout(500);
        }
        throw new AssertionError(voter.page().locator("#ballot-fault").innerText());
    }

    /** Whether there is a receipt; else the page says why not. */
    private static boolean answered(Walker voter) {
        var receipt = voter.page().locator("[data-part=receipt]");
        voter.page()
                .waitForCondition(() -> receipt.isVisible()
                        || voter.page().locator("#ballot-fault").isVisible());
        return receipt.isVisible();
    }

    private static Receipt receipt(Walker voter) {
        voter.page().waitForSelector("[data-part=receipt]:not([hidden])");
        return new Receipt(
                voter.page().locator("#credential").inputValue(),
                voter.page().locator("#tracker").innerText());
    }
}
