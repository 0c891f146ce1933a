package org.hemicycle.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.act.Input;
import org.hemicycle.portal.election.Election;
import org.hemicycle.portal.election.ElectionActs;
import org.hemicycle.portal.election.ElectionAsks;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A government challenges a provisional result, or supports the challenge of another. */
@Controller
class ChallengeController {

    private static final Ask CHALLENGE = Ask.of("challenge", Input.text("grounds"));
    private static final Ask SUPPORT = Ask.of("support");

    private final ElectionFiles files;
    private final ElectionActs acts;
    private final Forms forms;

    ChallengeController(ElectionFiles files, ElectionActs acts, Forms forms) {
        this.files = files;
        this.acts = acts;
        this.forms = forms;
    }

    @MayCall("point-of-contact")
    @GetMapping("/elections/{id}/challenge")
    String begin(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, Refilled.nothing(), model);
    }

    @MayCall("point-of-contact")
    @PostMapping("/elections/{id}/challenge")
    String challenge(
            Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        return sent(visit, id, "challenges", CHALLENGE, new Form(typed), model);
    }

    @MayCall("point-of-contact")
    @PostMapping("/elections/{id}/challenges/{number}/support")
    String support(
            Visit visit,
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        return sent(visit, id, "challenges/%d/support".formatted(number), SUPPORT, new Form(typed), model);
    }

    private String sent(Visit visit, String id, String path, Ask ask, Form form, Model model) {
        var act = new Act(form.value("key"), form.given("tag"), ask.body(form));
        if (forms.send(visit, form, () -> acts.act(visit.bearer(), id, path, act))) {
            return "redirect:/elections/" + UUID.fromString(id) + "/challenge";
        }
        return show(visit, id, Refilled.after(ask.name(), form), model);
    }

    private String show(Visit visit, String id, Refilled refilled, Model model) {
        var found = files.one(visit.bearer(), id);
        var election = found.body();
        var tag = String.valueOf(found.tag());
        var address = "/elections/" + election.id();
        var asks = new ArrayList<Asked>();
        if (ElectionAsks.mayBeChallenged(election)) {
            asks.addAll(Asked.on(address, tag, List.of(CHALLENGE), refilled));
        }
        model.addAttribute("election", election);
        model.addAttribute("asks", asks);
        model.addAttribute("supports", supports(election, address, tag, refilled));
        return "challenge";
    }

    private static java.util.Map<Integer, Asked> supports(
            Election election, String address, String tag, Refilled refilled) {
        var supports = new java.util.LinkedHashMap<Integer, Asked>();
        election.contested().stream()
                .filter(each -> each.recount() == null)
                .forEach(each -> supports.put(
                        each.number(),
                        Asked.on(address + "/challenges/" + each.number(), tag, List.of(SUPPORT), refilled)
                                .getFirst()));
        return supports;
    }
}
