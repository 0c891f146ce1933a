package org.hemicycle.e2e;

import java.util.List;

/** A meeting with its register, a resolution that is voted on, and one in writing that a member objects to. */
final class CommitteeAtWork {

    private static final List<String> PRESENT = List.of("GEO", "CHL", "ROU", "IDN", "ZAF");

    private final Walker officer;
    private final Walker colleague;
    private final Walker member;

    CommitteeAtWork(Walker officer, Walker colleague, Walker member) {
        this.officer = officer;
        this.colleague = colleague;
        this.member = member;
    }

    void decides() {
        meets();
        objectsInWriting();
        votes();
    }

    private void meets() {
        officer.go("/meetings", "meetings");
        officer.page().fill("[name=code]", "SC-2017-02");
        officer.page().selectOption("[name=kind]", "VIRTUAL");
        officer.page().fill("[name=place]", "Everywhere " + ElectionOffice.HOSTILE);
        officer.page().fill("[name=firstDay]", "2017-02-01");
        officer.page().fill("[name=lastDay]", "2017-02-03");
        officer.send("convene");
        officer.page().waitForURL("**/meetings/*-*-*");
        PRESENT.forEach(this::arrives);
        officer.look("meeting");
    }

    private void arrives(String holder) {
        var arrival = "form[action$='/arrivals'] ";
        officer.page().fill(arrival + "[name=session]", "working-day-1");
        officer.page().selectOption(arrival + "[name=holder]", holder);
        officer.page().selectOption(arrival + "[name=level]", "WORKING");
        officer.page().fill(arrival + "[name=at]", "2017-02-01T12:00");
        officer.send("arrivals");
    }

    private String drafts(String number) {
        officer.visit("/resolutions/new");
        officer.page().fill("[name=resolution-number]", number);
        officer.page().selectOption("[name=matter]", "NO_OBJECTION");
        officer.page().selectOption("[name=language]", "en");
        officer.page().fill("[name=title]", "On the calendar of 2017 " + ElectionOffice.HOSTILE);
        officer.page().fill("[name=body]", "The committee meets three times. " + ElectionOffice.HOSTILE);
        officer.send("draft-resolution");
        officer.page().waitForURL("**/resolutions/*/desk");
        var id = officer.page().url().replaceAll(".*/resolutions/([^/]+)/desk.*", "$1");
        officer.look("resolution-draft");
        officer.send("circulation");
        return id;
    }

    private void votes() {
        var resolution = drafts("2017-02-01-1");
        officer.page().fill("[name=on]", "2017-02-01");
        officer.page().fill("[name=meeting]", "SC-2017-02");
        officer.send("tabling");
        officer.look("resolution-tabled");
        officer.page().check("form[action$='/resolution-consensus'] [name=objecting][value=IDN]");
        officer.send("resolution-consensus"); // a vote follows an objection
        officer.look("no-consensus");
        officer.page().selectOption("form[action$='/votes'] [name=secret]", "false");
        officer.send("votes");
        officer.look("vote-open");
        for (var holder : PRESENT) {
            officer.page().selectOption("[name='choices.%s']".formatted(holder), "IN_FAVOUR");
        }
        officer.send("vote-result");
        officer.look("vote-closed");
        member.go("/resolutions/%s/desk".formatted(resolution), "bureau-resolution");
    }

    private void objectsInWriting() {
        var resolution = drafts("2017-02-01-2");
        officer.send("written-procedure");
        officer.look("written");
        member.visit("/resolutions/%s/desk".formatted(resolution));
        member.page().selectOption("[name=reply]", "OBJECT");
        member.page().fill("[name=because]", "Trop court " + ElectionOffice.HOSTILE);
        member.look("objection");
        member.send("replies");
        member.look("objection-faite");
        colleague.go("/resolutions/%s/desk".formatted(resolution), "apres-objection");
    }
}
