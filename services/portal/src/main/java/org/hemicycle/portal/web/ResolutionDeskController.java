package org.hemicycle.portal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.resolution.ResolutionAsks;
import org.hemicycle.portal.resolution.Resolutions;
import org.hemicycle.portal.resolution.VoteAsks;
import org.hemicycle.portal.resolution.Wire;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Resolutions on the desk: drafted, circulated, tabled, decided, published, their conditions verified. */
@Controller
class ResolutionDeskController {

    /** Where elections takes an act, if not under its own name. */
    private static final Map<String, String> PATHS = Map.of(
            "resolution-withdrawal", "withdrawal",
            "resolution-consensus", "consensus",
            "resolution-publication", "publication",
            "replies", "written-procedure/replies",
            "vote-result", "result",
            "condition-extension", "extension");

    private final Resolutions resolutions;
    private final ResolutionDeskPage page;
    private final Forms forms;

    ResolutionDeskController(Resolutions resolutions, ResolutionDeskPage page, Forms forms) {
        this.resolutions = resolutions;
        this.page = page;
        this.forms = forms;
    }

    @MayCall("secretariat")
    @GetMapping("/resolutions/new")
    String begin(Model model) {
        return draft(Refilled.nothing(), model);
    }

    private static String draft(Refilled refilled, Model model) {
        model.addAttribute("asks", Asked.on("/resolutions", "", List.of(VoteAsks.draft()), refilled));
        return "resolution-new";
    }

    @MayCall("secretariat")
    @PostMapping("/resolutions/draft-resolution")
    String drafted(Visit visit, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var act = new Act(form.value("key"), null, Wire.named(VoteAsks.draft().body(form)));
        var made = new String[1];
        if (forms.send(visit, form, () -> made[0] = resolutions.draft(visit.bearer(), act))) {
            return "redirect:/resolutions/" + UUID.fromString(made[0]) + "/desk";
        }
        return draft(Refilled.after("draft-resolution", form), model);
    }

    @MayCall({"secretariat", "committee-member", "co-chair"})
    @GetMapping("/resolutions/{id}/desk")
    String desk(Visit visit, @PathVariable String id, Model model) {
        return page.show(visit, id, Refilled.nothing(), model);
    }

    @MayCall({"secretariat", "committee-member", "co-chair"})
    @PostMapping("/resolutions/{id}/desk/{action}")
    String act(
            Visit visit,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var file = resolutions.one(visit.bearer(), id);
        var ask = ResolutionAsks.of(file, visit::is, page.holders(visit.bearer())).stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return sent(visit, id, action, PATHS.getOrDefault(action, action), ask.body(form), form, model);
    }

    @MayCall({"secretariat", "committee-member"})
    @PostMapping("/resolutions/{id}/desk/{list}/{number}/{action}")
    String onOne(
            Visit visit,
            @PathVariable String id,
            @PathVariable String list,
            @PathVariable int number,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var ask = switch (list + "/" + action) {
            case "votes/vote-result" ->
                VoteAsks.closing(form.typed().containsKey("counts.inFavour"), page.holders(visit.bearer()));
            case "votes/disclosure" -> VoteAsks.disclosure();
            case "conditions/verification" -> VoteAsks.verification();
            case "conditions/condition-extension" -> VoteAsks.extension();
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        var path = "%s/%d/%s".formatted(list, number, PATHS.getOrDefault(action, action));
        return sent(visit, id, "%s/%d/%s".formatted(list, number, action), path, ask.body(form), form, model);
    }

    private String sent(
            Visit visit, String id, String action, String path, @Nullable Object body, Form form, Model model) {
        var act = new Act(form.value("key"), form.given("tag"), Wire.named(body));
        if (forms.send(visit, form, () -> resolutions.act(visit.bearer(), id, path, act))) {
            return "redirect:/resolutions/" + UUID.fromString(id) + "/desk";
        }
        return page.show(visit, id, Refilled.after(action, form), model);
    }
}
