package org.hemicycle.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;

/** What analysts and an officer do on the board of a scoring. */
final class ScoringSteps {

    private static final Page.WaitForSelectorOptions GONE =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

    private ScoringSteps() {}

    /** @return the address of the new scoring */
    static String open(Walker officer, String year) {
        officer.go("/eligibility/campaigns", "campaigns");
        var page = officer.page();
        page.fill("[name=reviewYear]", year);
        page.fill("[name='sources[0].name']", "Open Budget Survey");
        page.fill("[name='sources[0].edition']", "2023");
        page.fill("[name='sources[0].retrievedOn']", "2025-05-01");
        page.fill("[name='sources[0].url']", "https://internationalbudget.org/open-budget-survey");
        page.click(".hc-act button");
        page.waitForURL("**/eligibility/campaigns/*-*");
        officer.look("campaign-opened");
        return path(officer);
    }

    /** Morocco, below the minimum as before: nobody has to be heard. */
    static String enter(Walker analyst, String campaign) {
        analyst.go(campaign, "campaign");
        var page = analyst.page();
        page.click("a[href$='/values']");
        analyst.look("values-empty");
        page.fill("[name=country]", "MAR");
        for (var fact : List.of(
                "FISCAL_TRANSPARENCY.executiveBudgetProposal",
                "FISCAL_TRANSPARENCY.auditReport",
                "ACCESS_TO_INFORMATION.law",
                "ACCESS_TO_INFORMATION.constitution",
                "ACCESS_TO_INFORMATION.draftLaw",
                "ASSET_DISCLOSURE.law",
                "ASSET_DISCLOSURE.publicAccess")) {
            page.selectOption("[name='" + fact + "']", fact.endsWith(".law") ? "true" : "false");
        }
        page.fill("[name='CITIZEN_ENGAGEMENT.civilLiberties']", "4.5");
        page.click("main form button");
        analyst.look("values-refused");
        for (var area :
                List.of("FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "ASSET_DISCLOSURE", "CITIZEN_ENGAGEMENT")) {
            page.selectOption("[name='findings[" + area + "].source']", "0");
        }
        page.click("main form button");
        page.waitForURL("**/eligibility/sheets/*-*");
        analyst.look("sheet-of-ones-own");
        return path(analyst);
    }

    static void check(Walker second, String sheet) {
        second.go(sheet, "sheet-to-check");
        second.page().click(".hc-act button");
        second.page().waitForSelector(".hc-act", GONE);
        second.look("sheet-checked");
    }

    static void publish(Walker officer, String campaign) {
        officer.go(campaign, "campaign-checked");
        officer.page().click(".hc-act button");
        officer.page().waitForSelector(".hc-act", GONE);
        officer.look("campaign-published");
    }

    private static String path(Walker walker) {
        return URI.create(walker.page().url()).getPath();
    }
}
