package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.committee.Committees;
import org.hemicycle.portal.committee.Hemicycle;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who sits on the committee, on any day, and what the next rotation asks for. */
@Controller
class CommitteeController {

    private final Committees committees;
    private final Panels panels;

    CommitteeController(Committees committees, Panels panels) {
        this.committees = committees;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/committee")
    String committee(Visit visit, @RequestParam(required = false) @Nullable String on, Model model) {
        var rotation = panels.begin(() -> committees.rotation(visit.bearer(), null));
        var committee = panels.now(() -> committees.on(visit.bearer(), on));
        model.addAttribute("on", on == null ? "" : on);
        model.addAttribute("committee", committee);
        if (committee.content() != null) {
            model.addAttribute("places", Hemicycle.of(committee.content()));
        }
        model.addAttribute("rotation", rotation.panel());
        return "committee";
    }
}
