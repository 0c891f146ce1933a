package org.hemicycle.portal.web;

import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.election.CandidacyAsks;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one candidacy: for officers and co-chairs from within, for the government its own. */
@Component
class CandidacyPage {

    private final ElectionFiles files;
    private final Elections elections;
    private final Work work;
    private final Panels panels;

    CandidacyPage(ElectionFiles files, Elections elections, Work work, Panels panels) {
        this.files = files;
        this.elections = elections;
        this.work = work;
        this.panels = panels;
    }

    String show(Visit visit, String id, Refilled refilled, Model model) {
        var steps = panels.begin(() -> work.of(visit.bearer(), Neighbour.ELECTIONS, id));
        var audit = panels.begin(() -> files.audit(visit.bearer(), "candidacy", id));
        var found = files.candidacy(visit.bearer(), id);
        var file = found.body();
        var own = file.country().equals(visit.government());
        model.addAttribute("file", file);
        model.addAttribute("election", elections.one(visit.bearer(), file.election()));
        model.addAttribute("inside", visit.is("secretariat") || visit.is("co-chair") || visit.is("auditor"));
        model.addAttribute("steps", steps.panel());
        model.addAttribute("approvals", new org.hemicycle.portal.house.Panel<>(java.util.List.of(), null, null));
        model.addAttribute("audit", audit.panel());
        model.addAttribute(
                "asks",
                Asked.on(
                        "/candidacies/" + file.id(),
                        String.valueOf(found.tag()),
                        CandidacyAsks.of(file, visit::is, own),
                        refilled));
        return "candidacy";
    }
}
