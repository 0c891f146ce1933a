package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.diagram.Diagrams;
import org.hemicycle.portal.diagram.Passed;
import org.hemicycle.portal.election.Election;
import org.hemicycle.portal.election.ElectionAsks;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.election.Explained;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panel;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the desk of an election: what happens next, who must act, and every act that the reader may ask for. */
@Component
class DeskPage {

    static final String DIAGRAM = "elections/government-election.bpmn";

    /** What waits for a second person, by the act on the desk that asked for it. */
    private static final Map<String, String> ACTS = Map.of(
            "freeze", "freeze-roll",
            "opening", "open-ballot",
            "early-close", "close-ballot-early",
            "cancellation", "cancel-election",
            "publication", "publish-result",
            "succession", "fill-vacancy",
            "decision", "decide-challenge",
            "appeal-decision", "decide-roll-appeal");

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
        model.addAttribute("asks", asks(visit, election, tag, counted, asked, refilled));
        model.addAttribute("appealAsks", appealAsks(visit, election, appeals.panel(), tag, refilled));
        model.addAttribute("challengeAsks", challengeAsks(visit, election, asked, tag, refilled));
        model.addAttribute("proof", proof(visit, election, tag, refilled));
        draw(visit, path.panel(), model);
        return "desk";
    }

    private static List<Asked> asks(
            Visit visit,
            Election election,
            String tag,
            Panel<Elections.Count> count,
            Set<String> waiting,
            Refilled refilled) {
        var asks = new ArrayList<Ask>();
        var known = new LinkedHashMap<String, Form>();
        if (election.state().equals("TALLIED") && visit.is("secretariat") && count.content() != null) {
            var totals = count.content().totals();
            asks.add(ElectionAsks.publication(List.copyOf(totals.keySet())));
            known.put("publication", prefilled(totals));
        }
        asks.addAll(ElectionAsks.of(election, visit::is));
        asks.removeIf(ask -> waiting.contains(ACTS.getOrDefault(ask.name(), "")));
        return Asked.on(address(election), tag, asks, refilled.with(known));
    }

    private static Form prefilled(Map<String, String> totals) {
        return new Form(totals.entrySet().stream()
                .collect(Collectors.toMap(each -> "totals." + each.getKey(), each -> List.of(each.getValue()))));
    }

    private static Map<String, Asked> appealAsks(
            Visit visit, Election election, Panel<List<ElectionFiles.Appeal>> appeals, String tag, Refilled refilled) {
        var asks = new LinkedHashMap<String, Asked>();
        if (visit.is("secretariat") && election.state().equals("ROLL_FROZEN")) {
            Objects.requireNonNullElse(appeals.content(), List.<ElectionFiles.Appeal>of()).stream()
                    .filter(ElectionFiles.Appeal::isOpen)
                    .forEach(each -> asks.put(
                            each.id(),
                            Asked.on(
                                            address(election) + "/appeals/" + each.id(),
                                            tag,
                                            List.of(ElectionAsks.appeal()),
                                            refilled)
                                    .getFirst()));
        }
        return asks;
    }

    private static Map<Integer, Asked> challengeAsks(
            Visit visit, Election election, Set<String> waiting, String tag, Refilled refilled) {
        var asks = new LinkedHashMap<Integer, Asked>();
        if (visit.is("co-chair") && !waiting.contains("decide-challenge")) {
            election.contested().stream()
                    .filter(Election.Challenge::isOpen)
                    .forEach(each -> asks.put(
                            each.number(),
                            Asked.on(
                                            address(election) + "/challenges/" + each.number(),
                                            tag,
                                            List.of(ElectionAsks.decision()),
                                            refilled)
                                    .getFirst()));
        }
        return asks;
    }

    private static @Nullable Asked proof(Visit visit, Election election, String tag, Refilled refilled) {
        return visit.is("secretariat")
                ? Asked.on(address(election), tag, List.of(ReminderProof.ASK), refilled)
                        .getFirst()
                : null;
    }

    private static String address(Election election) {
        return "/elections/" + election.id() + "/desk";
    }

    private void draw(Visit visit, Panel<List<Passed>> path, Model model) {
        if (path.content() != null && !path.content().isEmpty()) {
            model.addAttribute("drawing", diagrams.draw(DIAGRAM, path.content(), false, visit.locale()));
        }
        model.addAttribute("now", Instant.EPOCH);
    }
}
