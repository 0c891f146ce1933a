package org.hemicycle.e2e;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A trustee with a key file for each ballot, as the page makes it. */
final class TrusteeAtWork {

    private static final String PASSPHRASE = "correct horse battery staple";

    private final Walker walker;
    private final Map<String, Path> files = new HashMap<>();

    TrusteeAtWork(Walker walker) {
        this.walker = walker;
    }

    Walker walker() {
        return walker;
    }

    void makeKey(String election) {
        walker.visit("/elections/%s/opening".formatted(election));
        walker.page().fill("#make-passphrase", PASSPHRASE);
        Download download =
                walker.page().waitForDownload(() -> walker.page().click("[data-part=make] button[data-do]"));
        files.put(election, download.path());
        walker.page().click("[data-offer] button");
        walker.page().waitForLoadState();
    }

    void tryFile(String election) {
        walker.visit("/elections/%s/opening".formatted(election));
        walker.page().setInputFiles("#check-file", files.get(election));
        walker.page().fill("#check-passphrase", PASSPHRASE);
        walker.page().click("[data-part=check] button");
        walker.page()
                .waitForCondition(() -> !walker.page()
                        .locator("[data-part=check] [role=status]")
                        .innerText()
                        .isEmpty());
    }

    void handIn(String election) {
        walker.visit("/elections/%s/opening".formatted(election));
        walker.page().setInputFiles("#hand-file", files.get(election));
        walker.page().fill("#hand-passphrase", PASSPHRASE);
        walker.page().waitForNavigation(() -> walker.page().click("[data-part=hand] button"));
    }
}
