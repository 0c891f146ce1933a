package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases: the desk of those who work on them; for a government, what it is told of its own. */
@Controller
@RequestMapping("/concerns")
class ConcernController {

    private final Cases cases;
    private final ConcernPage page;
    private final ConcernParts parts;
    private final Panels panels;

    ConcernController(Cases cases, ConcernPage page, ConcernParts parts, Panels panels) {
        this.cases = cases;
        this.page = page;
        this.parts = parts;
        this.panels = panels;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping
    String list(
            Visit visit,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        if (visit.government() != null) {
            model.addAttribute("cases", panels.now(() -> cases.told(visit.bearer())));
            return "concerns-told";
        }
        model.addAttribute("cases", panels.now(() -> cases.find(visit.bearer(), country, state, Math.max(0, offset))));
        model.addAttribute("country", country);
        model.addAttribute("state", state);
        return "concerns";
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{id}")
    String one(Visit visit, @PathVariable UUID id, Model model) {
        return visit.government() == null
                ? page.show(visit, id.toString(), Form.empty(), model)
                : parts.outside(visit, id.toString(), Form.empty(), model);
    }

    /** The letter, the dialogue, evidence and reply: for those to whom the case was given. */
    @MayCall({"secretariat", "co-chair", "committee-member"})
    @GetMapping("/{id}/letter")
    String letter(Visit visit, @PathVariable UUID id, Model model) {
        return parts.letter(visit, id.toString(), Form.empty(), model);
    }

    @MayCall({"secretariat", "co-chair", "committee-member"})
    @GetMapping("/{id}/documents")
    String documents(Visit visit, @PathVariable UUID id, Model model) {
        return parts.documents(visit, id.toString(), Form.empty(), model);
    }

    @MayCall({"secretariat", "co-chair"})
    @GetMapping("/{id}/publication")
    String publication(Visit visit, @PathVariable UUID id, Model model) {
        return parts.publication(visit, id.toString(), Form.empty(), model);
    }
}
