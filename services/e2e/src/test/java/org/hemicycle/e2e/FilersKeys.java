package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Files a letter without ever touching a mouse: Tab, letters, Space and Enter. */
final class FilersKeys {

    private static final int FAR = 80;

    private final Walker filer;
    private final Page page;

    FilersKeys(Walker filer) {
        this.filer = filer;
        this.page = filer.page();
    }

    void fileALetter(String country) {
        filer.go("/letter", "conseils");
        press("form[action='/letter/code'] button");
        var groups = page.locator(".hc-code span").allInnerTexts();
        type("#last", groups.get(8) + groups.get(9));
        enter();
        type("#subject", "Une loi sur les associations");
        choose("[name='countries[0]']", country);
        press("form[action$='/save/about'] > button.govuk-button:not([name])");
        filer.look("brouillon");
        press("form[action$='/part/filers'] button");
        choose("#filerKind", "MEDIA");
        type("[name='filers[0].name']", "Un journal");
        enter();
        press("form[action$='/part/concern'] button");
        choose("#issue", "MEDIA");
        type("#text", "Le siège a été fermé.");
        press("form[action$='/save/concern'] > button.govuk-button:not([name])");
        press("form[action$='/review'] button");
        press("form[action$='/submission'] button");
        filer.look("deposee");
    }

    private void type(String field, String text) {
        reach(field);
        page.keyboard().type(text);
    }

    /** A list goes to what is typed. */
    private void choose(String list, String value) {
        reach(list);
        page.keyboard()
                .type(page.locator("%s option[value='%s']".formatted(list, value))
                        .textContent()
                        .strip());
        assertThat(page.locator(list).inputValue()).isEqualTo(value);
    }

    private void press(String button) {
        reach(button);
        enter();
    }

    private void enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    private void reach(String what) {
        for (int tries = 0; tries < FAR; tries++) {
            if ((Boolean) page.locator(what).first().evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(what + " cannot be reached by Tab");
    }
}
