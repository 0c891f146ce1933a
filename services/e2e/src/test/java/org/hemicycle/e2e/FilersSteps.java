package org.hemicycle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** What a filer without an account does, from the advice to the letter that is filed and the dialogue after it. */
final class FilersSteps {

    static final String NAME = "Union of Writers <script>alert('name')</script>";
    static final String SUBJECT = "Associations are refused registration \"><img src=x onerror=alert(1)>";
    static final String HAPPENED = "In March 2016 the registry refused 14 associations.\n<svg/onload=alert(2)> ${7*7}";

    private final Walker filer;
    private final Page page;
    private String code = "";

    FilersSteps(Walker filer) {
        this.filer = filer;
        this.page = filer.page();
    }

    String code() {
        return code;
    }

    void getACode() {
        filer.go("/letter", "advice");
        submit("/letter/code");
        filer.look("code");
        code = String.join("-", page.locator(".hc-code span").allInnerTexts());
        page.fill("#last", "AAAA-AAAA");
        submit("/letter/kept");
        filer.look("code-not-kept");
        page.fill("#last", code.substring(code.length() - 9));
        submit("/letter/kept");
    }

    void writeTheLetter(String country) {
        filer.look("about-empty");
        submit("/save/about");
        filer.look("about-refused");
        page.fill("#subject", SUBJECT);
        page.selectOption("[name='countries[0]']", country);
        submit("/save/about");
        filer.look("draft-begun");
        submit("/part/filers");
        page.selectOption("#filerKind", "CIVIL_SOCIETY_ORGANISATION");
        page.fill("[name='filers[0].name']", NAME);
        page.fill("[name='filers[0].legalNature']", "association <b>");
        page.fill("[name='filers[0].involvement']", "Took part in consultations <i>");
        page.check("[name='filers[0].involved']");
        page.check("[name='filers[0].involvedInCountry']");
        filer.look("filers");
        page.click("button[name=then]");
        page.fill("[name='filers[1].name']", "Second <u>writer</u>");
        page.check("[name='filers[1].involved']");
        page.check("[name='filers[1].involvedInCountry']");
        filer.look("filers-two");
        submit("/save/filers");
        writeConcerns();
    }

    private void writeConcerns() {
        submit("/part/concern");
        page.selectOption("#issue", "CIVIC_SPACE");
        page.fill("#text", HAPPENED);
        page.fill("#factsFrom", "2016-03-01");
        page.fill("#factsTo", "2016-03-31");
        page.fill("#breaches", "Declaration, third paragraph <b>\nArticles, section 2");
        page.fill("#source", "Decision of the registry <script>alert(3)</script>");
        page.setInputFiles(
                "#file", new FilePayload("decision.txt", "text/plain", "Refused.".getBytes(StandardCharsets.UTF_8)));
        filer.look("concern");
        page.click("button[name=then]");
        filer.look("concern-with-evidence");
        submit("/save/concern");
        filer.look("draft-with-a-concern");
        submit("/part/more");
        page.fill("#effectOnCivilSociety", "None may open an account <script>alert(4)</script>");
        page.fill("#actionRequested", "Registration <b>");
        page.fill("#safety", "Do not call <b>");
        page.fill("#signature", "The writers <b>");
        filer.look("more");
        submit("/save/more");
    }

    void fileIt() {
        submit("/review");
        filer.look("review");
        assertThat(page.locator("main").innerText()).contains(NAME, "<svg/onload=alert(2)> ${7*7}");
        submit("/submission");
        filer.look("filed");
        assertThat(page.locator("main").innerText()).doesNotContain(code, NAME, SUBJECT);
    }

    void comeBack(String with) {
        filer.go("/letter/open", "come-back");
        page.fill("#code", with);
        submit("/letter/open");
    }

    void answer(String words) {
        page.locator("form[action$='/answers'] textarea").fill(words);
        submit("/answers");
    }

    void supplement(String words) {
        page.locator("details:has(form[action$='/supplements']) > summary").click();
        page.fill("#supplement", words);
        submit("/supplements");
    }

    static void handIn(Walker who, String name, String action) {
        who.page()
                .setInputFiles(
                        "#file", new FilePayload(name, "text/plain", "Answer.".getBytes(StandardCharsets.UTF_8)));
        who.page()
                .locator("form[action$='%s'] button".formatted(action))
                .first()
                .click();
        who.page().waitForLoadState();
    }

    /** The form whose address ends so. */
    void submit(String action) {
        page.locator("form[action$='%s'] > button.govuk-button:not([name]), form[action$='%s'] > button.hc-small"
                        .formatted(action, action))
                .first()
                .click();
        page.waitForLoadState();
    }
}
