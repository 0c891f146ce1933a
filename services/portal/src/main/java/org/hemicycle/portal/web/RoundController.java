package org.hemicycle.portal.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.election.Rounds;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Approvals;
import org.hemicycle.portal.work.Work;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Run-offs and rounds: secret ballots among few, that everybody reads about and two officers open. */
@Controller
class RoundController {

    private static final Ask OPENING = Ask.of("opening").byTwoPersons();

    private final Elections elections;
    private final Rounds rounds;
    private final Work work;
    private final Approvals secondPersons;
    private final Panels panels;
    private final Forms forms;

    RoundController(
            Elections elections, Rounds rounds, Work work, Approvals secondPersons, Panels panels, Forms forms) {
        this.elections = elections;
        this.rounds = rounds;
        this.work = work;
        this.secondPersons = secondPersons;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/rounds/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, Refilled.nothing(), model);
    }

    @MayCall("secretariat")
    @PostMapping("/rounds/{id}/opening")
    String open(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var act = new Act(form.value("key"), form.given("tag"), null);
        if (forms.send(visit, form, () -> rounds.open(visit.bearer(), id, act))) {
            return "redirect:/rounds/" + UUID.fromString(id);
        }
        return show(visit, id, Refilled.after("opening", form), model);
    }

    private String show(Visit visit, String id, Refilled refilled, Model model) {
        var found = elections.round(visit.bearer(), id);
        var round = found.body();
        if (visit.is("secretariat")) {
            var waiting = panels.now(() -> secondPersons.of(visit.bearer(), Neighbour.ELECTIONS, id));
            model.addAttribute("approvals", waiting);
            model.addAttribute("steps", panels.now(() -> work.of(visit.bearer(), Neighbour.ELECTIONS, id)));
            var ask = round.openingApproved()
                            || !round.state().equals("CALLED")
                            || !Approvals.acts(waiting.content()).isEmpty()
                    ? List.<Ask>of()
                    : List.of(OPENING);
            model.addAttribute("asks", Asked.on("/rounds/" + id, String.valueOf(found.tag()), ask, refilled));
        }
        model.addAttribute("round", round);
        return "round";
    }
}
