package org.hemicycle.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.election.CoChairAsks;
import org.hemicycle.portal.election.Rounds;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.resolution.Wire;
import org.hemicycle.portal.session.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How a co-chair is elected: called by officers, open to members, agreed on or voted on in rounds. */
@Controller
class CoChairController {

    private static final Map<String, String> PATHS =
            Map.of("chair-withdrawal", "withdrawal", "chair-cancellation", "cancellation");

    private final Rounds rounds;
    private final Panels panels;
    private final Forms forms;

    CoChairController(Rounds rounds, Panels panels, Forms forms) {
        this.rounds = rounds;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/co-chair-elections")
    String list(Visit visit, Model model) {
        return list(visit, Refilled.nothing(), model);
    }

    private String list(Visit visit, Refilled refilled, Model model) {
        model.addAttribute("elections", panels.now(() -> rounds.coChairs(visit.bearer())));
        model.addAttribute(
                "asks",
                visit.is("secretariat")
                        ? Asked.on("/co-chair-elections", "", List.of(CoChairAsks.call()), refilled)
                        : List.of());
        return "co-chair-elections";
    }

    @MayCall("secretariat")
    @PostMapping("/co-chair-elections/call-co-chair")
    String call(Visit visit, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var made = new String[1];
        var act = new Act(form.value("key"), null, CoChairAsks.call().body(form));
        if (forms.send(visit, form, () -> made[0] = rounds.call(visit.bearer(), act))) {
            return "redirect:/co-chair-elections/" + UUID.fromString(made[0]);
        }
        return list(visit, Refilled.after("call-co-chair", form), model);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/co-chair-elections/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, Refilled.nothing(), model);
    }

    private String show(Visit visit, String id, Refilled refilled, Model model) {
        var found = rounds.coChair(visit.bearer(), id);
        model.addAttribute("election", found.body());
        model.addAttribute(
                "asks",
                Asked.on(
                        "/co-chair-elections/" + found.body().id(),
                        String.valueOf(found.tag()),
                        CoChairAsks.of(found.body(), visit::is),
                        refilled));
        return "co-chair-election";
    }

    @MayCall({"secretariat", "committee-member", "co-chair"})
    @PostMapping("/co-chair-elections/{id}/{action}")
    String act(
            Visit visit,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var ask = CoChairAsks.of(rounds.coChair(visit.bearer(), id).body(), visit::is).stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var act = new Act(form.value("key"), form.given("tag"), Wire.named(ask.body(form)));
        var path = PATHS.getOrDefault(action, action);
        if (forms.send(visit, form, () -> rounds.onCoChair(visit.bearer(), id, path, act))) {
            return "redirect:/co-chair-elections/" + UUID.fromString(id);
        }
        return show(visit, id, Refilled.after(action, form), model);
    }
}
