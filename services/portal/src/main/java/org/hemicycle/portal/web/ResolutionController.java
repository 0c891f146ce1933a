package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.resolution.Resolutions;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the committee decided. */
@Controller
class ResolutionController {

    private final Resolutions resolutions;
    private final Panels panels;

    ResolutionController(Resolutions resolutions, Panels panels) {
        this.resolutions = resolutions;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/resolutions")
    String list(Visit visit, @RequestParam(required = false) @Nullable String country, Model model) {
        model.addAttribute("resolutions", panels.now(() -> resolutions.find(visit.bearer(), country)));
        return "resolutions";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/resolutions/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        model.addAttribute("resolution", resolutions.one(visit.bearer(), id));
        return "resolution";
    }
}
