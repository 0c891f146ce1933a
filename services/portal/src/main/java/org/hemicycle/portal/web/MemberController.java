package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.map.WorldMap;
import org.hemicycle.portal.members.Register;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes part, on any day. */
@Controller
class MemberController {

    private final Register register;
    private final Panels panels;
    private final WorldMap map;

    MemberController(Register register, Panels panels, WorldMap map) {
        this.register = register;
        this.map = map;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/members")
    String list(
            Visit visit,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            Model model) {
        var search = new Register.Search(on, status, q);
        var members = panels.now(() -> register.find(visit.bearer(), search));
        model.addAttribute("search", search);
        model.addAttribute("members", members);
        if (members.content() != null) {
            model.addAttribute("counts", Register.byStatus(members.content()));
            model.addAttribute("map", map.of(members.content()));
        }
        return "members";
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/members/{country}")
    String one(
            Visit visit,
            @PathVariable String country,
            @RequestParam(required = false) @Nullable String on,
            Model model) {
        var history = panels.begin(() -> register.history(visit.bearer(), country));
        model.addAttribute("on", on == null ? "" : on);
        model.addAttribute("page", register.page(visit.bearer(), country, on));
        model.addAttribute("history", history.panel());
        return "member";
    }
}
