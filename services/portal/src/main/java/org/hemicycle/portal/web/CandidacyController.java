package org.hemicycle.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.election.CandidacyAsks;
import org.hemicycle.portal.election.ElectionActs;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
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

/** Candidacies: handed in by governments or entered for them, examined by officers, decided by the co-chairs. */
@Controller
class CandidacyController {

    private final ElectionFiles files;
    private final ElectionActs acts;
    private final Elections elections;
    private final CandidacyPage page;
    private final Forms forms;

    CandidacyController(ElectionFiles files, ElectionActs acts, Elections elections, CandidacyPage page, Forms forms) {
        this.files = files;
        this.acts = acts;
        this.elections = elections;
        this.page = page;
        this.forms = forms;
    }

    @MayCall({"secretariat", "point-of-contact"})
    @GetMapping("/elections/{id}/candidacies/new")
    String begin(Visit visit, @PathVariable String id, Model model) {
        return stand(visit, id, Refilled.nothing(), model);
    }

    private String stand(Visit visit, String id, Refilled refilled, Model model) {
        var ask = CandidacyAsks.stand(visit.is("secretariat"));
        model.addAttribute("election", elections.one(visit.bearer(), id));
        model.addAttribute("asks", Asked.on("/elections/" + id + "/candidacies", "", List.of(ask), refilled));
        return "candidacy-new";
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/elections/{id}/candidacies/stand")
    String send(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var body = new TreeMap<String, Object>();
        if (CandidacyAsks.stand(true).body(form) instanceof java.util.Map<?, ?> said) {
            said.forEach((name, value) -> body.put(String.valueOf(name), Objects.requireNonNull(value)));
        }
        if (visit.government() != null) {
            body.put("country", visit.government());
        }
        var made = new String[1];
        if (forms.send(visit, form, () -> made[0] = acts.stand(visit.bearer(), id, form.value("key"), body))) {
            return "redirect:/candidacies/" + UUID.fromString(made[0]);
        }
        return stand(visit, id, Refilled.after("stand", form), model);
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/candidacies/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        return page.show(visit, id, Refilled.nothing(), model);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/candidacies/{id}/{action}")
    String act(
            Visit visit,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var file = files.candidacy(visit.bearer(), id).body();
        var ask = CandidacyAsks.of(file, visit::is, file.country().equals(visit.government())).stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var act = new Act(form.value("key"), form.given("tag"), ask.body(form));
        var path = action.equals("candidacy-decision") ? "decision" : action;
        if (forms.send(visit, form, () -> acts.onCandidacy(visit.bearer(), file.id(), path, act))) {
            return "redirect:/candidacies/" + UUID.fromString(file.id());
        }
        return page.show(visit, id, Refilled.after(action, form), model);
    }
}
