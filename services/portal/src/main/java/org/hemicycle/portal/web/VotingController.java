package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.voting.Ballots;
import org.hemicycle.portal.voting.Polls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A voter's way: may I vote, the ballot, the board. */
@Controller
class VotingController {

    private final Elections elections;
    private final Polls polls;
    private final Ballots ballots;
    private final Panels panels;
    private final Forms forms;

    VotingController(Elections elections, Polls polls, Ballots ballots, Panels panels, Forms forms) {
        this.elections = elections;
        this.polls = polls;
        this.ballots = ballots;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}/may-vote")
    String mayVote(
            Visit visit,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String country,
            Model model) {
        return mayVote(visit, id, country == null ? visit.government() : country, Form.empty(), model);
    }

    @MayCall("point-of-contact")
    @PostMapping("/elections/{id}/appeals")
    String appeal(
            Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var sent = forms.send(
                visit, form, () -> ballots.appeal(visit.bearer(), id, form.given("key"), form.given("grounds")));
        model.addAttribute("appealed", sent);
        return mayVote(visit, id, visit.government(), sent ? Form.empty() : form, model);
    }

    private String mayVote(Visit visit, String id, @Nullable String country, Form form, Model model) {
        model.addAttribute("election", elections.one(visit.bearer(), id));
        model.addAttribute("country", country == null ? "" : country);
        model.addAttribute("form", form);
        if (country != null && country.matches("[A-Z]{3}")) {
            model.addAttribute("voter", panels.now(() -> ballots.mayVote(visit.bearer(), id, country)));
        }
        return "may-vote";
    }

    @MayCall("point-of-contact")
    @GetMapping("/elections/{id}/vote")
    String vote(Visit visit, @PathVariable String id, Model model) {
        return ballot(visit, id, "", model);
    }

    @MayCall("point-of-contact")
    @PostMapping("/elections/{id}/credential")
    String credential(Visit visit, @PathVariable String id, Model model) {
        return ballot(visit, id, ballots.credential(visit.bearer(), id), model);
    }

    private String ballot(Visit visit, String id, String credential, Model model) {
        var poll = polls.find(visit.bearer(), id);
        model.addAttribute("election", poll);
        model.addAttribute("box", ballots.box(id));
        model.addAttribute("candidates", Ballots.inBallotOrder(polls.candidates(visit.bearer(), poll)));
        model.addAttribute("credential", credential);
        return "vote";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}/board")
    String board(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String tracker, Model model) {
        model.addAttribute("election", polls.find(visit.bearer(), id));
        model.addAttribute("tracker", tracker.strip());
        if (tracker.strip().matches("[0-9a-f]{64}")) {
            model.addAttribute("found", panels.now(() -> ballots.find(id, tracker.strip())));
        }
        return "board";
    }
}
