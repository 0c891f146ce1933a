package org.hemicycle.portal.web;

import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Ask;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.election.ElectionActs;
import org.hemicycle.portal.election.ElectionAsks;
import org.hemicycle.portal.election.ElectionFiles;
import org.hemicycle.portal.election.Elections;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Acts on an election. Each was decided on the version that the desk showed; elections refuses when it has moved on. */
@Controller
class DeskActController {

    /** Where elections takes an act, if not under its own name. */
    private static final Map<String, String> PATHS = Map.of("freeze", "roll/freeze");

    private final ElectionFiles files;
    private final ElectionActs acts;
    private final Elections elections;
    private final DeskPage page;
    private final Forms forms;

    DeskActController(ElectionFiles files, ElectionActs acts, Elections elections, DeskPage page, Forms forms) {
        this.files = files;
        this.acts = acts;
        this.elections = elections;
        this.page = page;
        this.forms = forms;
    }

    @MayCall({"secretariat", "co-chair"})
    @PostMapping("/elections/{id}/desk/{action}")
    String act(
            Visit visit,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        if (action.equals("proof")) {
            return sent(visit, id, action, ReminderProof.path(form), ReminderProof.body(form), form, model);
        }
        var body = named(visit, id, action).body(form);
        return sent(visit, id, action, PATHS.getOrDefault(action, action), body, form, model);
    }

    @MayCall({"secretariat", "co-chair"})
    @PostMapping("/elections/{id}/desk/{list}/{which}/{act}")
    String decide(
            Visit visit,
            @PathVariable String id,
            @PathVariable String list,
            @PathVariable String which,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        if (!which.matches("[0-9a-f-]{1,36}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var path = "%s/%s/decision".formatted(list, which);
        var action = "%s/%s/%s".formatted(list, which, act);
        return switch (list) {
            case "appeals" ->
                sent(visit, id, action, "roll/" + path, ElectionAsks.appeal().body(form), form, model);
            case "challenges" ->
                sent(visit, id, action, path, ElectionAsks.decision().body(form), form, model);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Ask named(Visit visit, String id, String action) {
        if (action.equals("publication")) {
            return ElectionAsks.publication(java.util.List.copyOf(
                    files.count(visit.bearer(), id).totals().keySet()));
        }
        return ElectionAsks.of(elections.one(visit.bearer(), id), visit::is).stream()
                .filter(ask -> ask.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String sent(
            Visit visit, String id, String action, String path, @Nullable Object body, Form form, Model model) {
        var act = new Act(form.value("key"), form.given("tag"), body);
        if (forms.send(visit, form, () -> acts.act(visit.bearer(), id, path, act))) {
            return "redirect:/elections/" + java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8)
                    + "/desk";
        }
        return page.show(visit, id, Refilled.after(action, form), model);
    }
}
