package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.election.Explained;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Elections for everybody: dates, candidates, the roll, the result and how it came about. */
@Controller
class ElectionController {

    private final Elections elections;
    private final Panels panels;

    ElectionController(Elections elections, Panels panels) {
        this.elections = elections;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections")
    String list(Visit visit, Model model) {
        model.addAttribute("elections", panels.now(() -> elections.all(visit.bearer())));
        return "elections";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/elections/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        var candidates = panels.begin(() -> elections.candidates(visit.bearer(), id));
        var roll = panels.begin(() -> elections.roll(visit.bearer(), id));
        var counts = panels.begin(() -> elections.counts(visit.bearer(), id));
        model.addAttribute("election", elections.one(visit.bearer(), id));
        model.addAttribute("candidates", candidates.panel());
        model.addAttribute("roll", roll.panel());
        var counted = counts.panel();
        model.addAttribute("counts", counted);
        if (counted.content() != null && !counted.content().isEmpty()) {
            var latest = counted.content().getLast();
            model.addAttribute("latest", latest);
            model.addAttribute("explained", Explained.of(latest.result()));
        }
        return "election";
    }
}
