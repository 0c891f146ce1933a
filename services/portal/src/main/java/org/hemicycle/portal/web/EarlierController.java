package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.earlier.Earlier;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was before this system: elections counted again, cases as they were published. */
@Controller
class EarlierController {

    private final Earlier earlier;
    private final Panels panels;

    EarlierController(Earlier earlier, Panels panels) {
        this.earlier = earlier;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/earlier-elections")
    String elections(Visit visit, Model model) {
        model.addAttribute("elections", panels.now(() -> earlier.elections(visit.bearer())));
        return "earlier-elections";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/earlier-cases")
    String cases(Visit visit, Model model) {
        model.addAttribute("cases", panels.now(() -> earlier.cases(visit.bearer())));
        return "earlier-cases";
    }
}
