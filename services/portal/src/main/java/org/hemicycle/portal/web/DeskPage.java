package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.List;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.diagram.Diagrams;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.election.Explained;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the desk of an election: what happens next, who must act, and every act that the reader may ask for. */
@Component
class DeskPage {

    static final String DIAGRAM = "elections/government-election.bpmn";

    private final ElectionFiles files;
    private final Elections elections;
    private final Work work;
    private final Approvals secondPersons;
    private final Diagrams diagrams;
    private final Panels panels;

    DeskPage(
            ElectionFiles files,
            Elections elections,
            Work work,
            Approvals secondPersons,
            Diagrams diagrams,
            Panels panels) {
        this.files = files;
        this.elections = elections;
        this.work = work;
        this.secondPersons = secondPersons;
        this.diagrams = diagrams;
        this.panels = panels;
    }

    String show(Visit visit, String id, Refilled refilled, Model model) {
        var bearer = visit.bearer();
        var steps = panels.begin(() -> work.of(bearer, Neighbour.ELECTIONS, id));
        var waiting = panels.begin(() -> secondPersons.of(bearer, Neighbour.ELECTIONS, id));
        var path = panels.begin(() -> files.path(bearer, id));
        var candidacies = panels.begin(() -> files.candidacies(bearer, id));
        var roll = panels.begin(() -> elections.roll(bearer, id));
        var appeals = panels.begin(() -> files.appeals(bearer, id));
        var reminders = panels.begin(() -> files.reminders(bearer, id));
        var rounds = panels.begin(() -> elections.rounds(bearer, id));
        var audit = panels.begin(() -> files.audit(bearer, "government-election", id));
        var count = panels.begin(() -> files.count(bearer, id));
        var found = files.one(bearer, id);
        var election = found.body();
        var tag = String.valueOf(found.tag());
        var approvals = waiting.panel();
        model.addAttribute("election", election);
        model.addAttribute("steps", steps.panel());
        model.addAttribute("approvals", approvals);
        model.addAttribute("candidacies", candidacies.panel());
        model.addAttribute("roll", roll.panel());
        model.addAttribute("appeals", appeals.panel());
        model.addAttribute("reminders", reminders.panel());
        model.addAttribute("rounds", rounds.panel());
        model.addAttribute("audit", audit.panel());
        var counted = count.panel();
        if (election.state().equals("TALLIED") && counted.content() != null) {
            model.addAttribute("counted", Explained.of(counted.content().result()));
        }
        var asked = Approvals.acts(approvals.content());
        model.addAttribute("asks", DeskAsks.acts(visit, election, tag, counted, asked, refilled));
        model.addAttribute("appealAsks", DeskAsks.appeals(visit, election, appeals.panel(), tag, refilled));
        model.addAttribute("challengeAsks", DeskAsks.challenges(visit, election, asked, tag, refilled));
        model.addAttribute("proof", DeskAsks.proof(visit, election, tag, refilled));
        draw(visit, path.panel(), model);
        return "desk";
    }

    private void draw(Visit visit, Panel<List<Passed>> path, Model model) {
        if (path.content() != null && !path.content().isEmpty()) {
            model.addAttribute("drawing", diagrams.draw(DIAGRAM, path.content(), false, visit.locale()));
        }
        model.addAttribute("now", Instant.EPOCH);
    }
}
