package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.response.CaseAsks;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.session.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Acts of officers on a clock of a case, or on a milestone of a decision. */
@Controller
@RequestMapping("/concerns/{id}")
class ConcernPartActController {

    private final Cases cases;
    private final ConcernPage page;
    private final Forms forms;

    ConcernPartActController(Cases cases, ConcernPage page, Forms forms) {
        this.cases = cases;
        this.page = page;
        this.forms = forms;
    }

    @MayCall("secretariat")
    @PostMapping("/clocks/{name}/{act}")
    String clock(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String name,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var ask = CaseAsks.ofClock(act);
        if (ask == null || !name.matches("[A-Z_]{1,40}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var path = "/clocks/%s/%s".formatted(name, act.substring("clock-".length()));
        return sent(visit, id, ask, path, name + "/" + act, new Form(typed), model);
    }

    /** Somebody else approves: a milestone that was not met ends a membership. */
    @MayCall("secretariat")
    @PostMapping("/decisions/{decision}/milestones/{number}/milestone-verification")
    String milestone(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var ask = CaseAsks.verification();
        var path = "/decisions/%s/milestones/%d".formatted(decision, number);
        return sent(visit, id, ask, path + "/verification", path + "/" + ask.name(), new Form(typed), model);
    }

    private String sent(Visit visit, UUID id, Ask ask, String path, String name, Form form, Model model) {
        var act = new Act(form.value("key"), form.given("tag"), ask.body(form));
        var done = forms.send(visit, form, () -> cases.act(visit.bearer(), id.toString(), path, act));
        return done
                ? "redirect:/concerns/" + id
                : page.show(visit, id.toString(), Form.empty(), Refilled.after(name, form), model);
    }
}
