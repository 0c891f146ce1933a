package org.hemicycle.e2e;

import java.util.List;

/** What officers and co-chairs do on the pages of an election. */
final class ElectionOffice {

    /** Comes out as text wherever it was typed. */
    static final String HOSTILE = "<script>window.broken=1</script>\"'><img src=x onerror=window.broken=1>";

    private static final List<String> PASSED = List.of("0", "1", "2", "3", "4", "6");

    private final Walker officer;
    private final Walker colleague;
    private final Walker chair;

    ElectionOffice(Walker officer, Walker colleague, Walker chair) {
        this.officer = officer;
        this.colleague = colleague;
        this.chair = chair;
    }

    /** @return the id of the new draft */
    String prepare(String title, int seats, String termStart) {
        officer.visit("/elections/new");
        officer.page().fill("[name=title]", title);
        officer.page().fill("[name=seats]", String.valueOf(seats));
        officer.page().fill("[name=termStart]", termStart);
        officer.send("draft-election");
        officer.page().waitForURL("**/desk");
        return officer.page().url().replaceAll(".*/elections/([^/]+)/desk.*", "$1");
    }

    void call(String election) {
        officer.visit("/elections/%s/desk".formatted(election));
        officer.page().fill("[name=approval]", "GL-2016-4");
        officer.page().fill("[name=nominationsUntil]", "2016-12-12");
        officer.page().fill("[name=vettingUntil]", "2016-12-15");
        officer.page().fill("[name=opensOn]", "2017-01-10");
        officer.page().fill("[name=closesOn]", "2017-01-17");
        officer.send("call");
    }

    /** @return the id of the candidacy */
    String enter(String election, String country) {
        officer.visit("/elections/%s/candidacies/new".formatted(election));
        officer.page().fill("[name=country]", country);
        fillLetter(officer);
        officer.send("stand");
        return candidacy(officer);
    }

    static void fillLetter(Walker who) {
        who.page().check("[name='letter.ministerial']");
        who.page().fill("[name='letter.representative']", "Minister of justice");
        who.page().fill("[name='letter.strengths']", "Open budgets " + HOSTILE);
        who.page().fill("[name='letter.contribution']", "Peer exchange " + HOSTILE);
        who.page().fill("[name='letter.otherBodies']", "Foreign ministry " + HOSTILE);
    }

    static String candidacy(Walker who) {
        who.page().waitForURL("**/candidacies/*-*-*");
        return who.page().url().replaceAll(".*/candidacies/", "");
    }

    void fillSheet(String candidacy, String region) {
        officer.visit("/candidacies/" + candidacy);
        officer.page().selectOption("[name=region]", region);
        for (var line : PASSED) {
            officer.page().selectOption("[name='lines.%s.verdict']".formatted(line), "PASS");
            officer.page().fill("[name='lines.%s.evidence']".formatted(line), "The file of the year");
        }
        officer.page().selectOption("[name='lines.5.verdict']", "NOT_APPLICABLE");
        officer.page().fill("[name='lines.5.evidence']", "No incumbent " + HOSTILE);
        officer.send("sheet");
    }

    void endorse(String candidacy) {
        chair.visit("/candidacies/" + candidacy);
        chair.page().selectOption("[name=endorsed]", "true");
        chair.page().fill("form[action$=candidacy-decision] [name=resolution]", "GL-2016-5");
        chair.send("candidacy-decision");
    }

    void vet(String election) {
        chair.visit("/elections/%s/desk".formatted(election));
        chair.send("vetting");
    }

    /** One asks on the desk, another approves there. */
    void byTwo(String election, String act) {
        officer.visit("/elections/%s/desk".formatted(election));
        officer.send(act);
        approve(election);
    }

    void approve(String election) {
        colleague.visit("/elections/%s/desk".formatted(election));
        colleague.page().click(".hc-approval form[action*='/approve'] button");
        colleague.page().waitForLoadState();
    }

    void makeRoll(String election) {
        officer.visit("/elections/%s/desk".formatted(election));
        officer.send("roll");
    }

    String state(String election) {
        officer.visit("/elections/%s/desk".formatted(election));
        return officer.page().locator("main .hc-tag").first().innerText();
    }
}
