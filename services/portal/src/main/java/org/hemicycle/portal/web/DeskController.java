package org.hemicycle.portal.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.committee.Committees;
import org.hemicycle.portal.election.ElectionActs;
import org.hemicycle.portal.election.ElectionAsks;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Elections on the desk of those who carry them: prepared by officers, vetted by co-chairs, watched by auditors. */
@Controller
class DeskController {

    private final ElectionActs acts;
    private final Committees committees;
    private final DeskPage page;
    private final Panels panels;
    private final Forms forms;

    DeskController(ElectionActs acts, Committees committees, DeskPage page, Panels panels, Forms forms) {
        this.acts = acts;
        this.committees = committees;
        this.page = page;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall("secretariat")
    @GetMapping("/elections/new")
    String prepare(Visit visit, Model model) {
        return draft(visit, Refilled.nothing(), model);
    }

    private String draft(Visit visit, Refilled refilled, Model model) {
        model.addAttribute("rotation", panels.now(() -> committees.rotation(visit.bearer(), null)));
        model.addAttribute("asks", Asked.on("/elections", "", List.of(ElectionAsks.draft()), refilled));
        return "election-new";
    }

    @MayCall("secretariat")
    @PostMapping("/elections/draft-election")
    String prepared(Visit visit, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var body = ElectionAsks.draft().body(form);
        var made = new String[1];
        if (forms.send(
                visit,
                form,
                () -> made[0] =
                        acts.draft(visit.bearer(), form.value("key"), java.util.Objects.requireNonNull(body)))) {
            return "redirect:/elections/" + UUID.fromString(made[0]) + "/desk";
        }
        return draft(visit, Refilled.after("draft-election", form), model);
    }

    @MayCall({"secretariat", "co-chair", "auditor"})
    @GetMapping("/elections/{id}/desk")
    String desk(Visit visit, @PathVariable String id, Model model) {
        return page.show(visit, id, Refilled.nothing(), model);
    }
}
