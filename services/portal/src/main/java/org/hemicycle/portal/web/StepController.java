package org.hemicycle.portal.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.people.Colleagues;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.work.Work;
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

/** One step that waits: who has it, to whom it is given, when it is looked at again. */
@Controller
class StepController {

    private final Work work;
    private final Colleagues colleagues;
    private final Panels panels;
    private final Forms forms;

    StepController(Work work, Colleagues colleagues, Panels panels, Forms forms) {
        this.work = work;
        this.colleagues = colleagues;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/work/{place}/{id}")
    String one(Visit visit, @PathVariable String place, @PathVariable String id, Model model) {
        return show(visit, place, id, Form.empty(), model);
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/work/{place}/{id}/{act}")
    String act(
            Visit visit,
            @PathVariable String place,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var body = body(act, form);
        return forms.send(
                        visit, form, () -> work.act(visit.bearer(), Places.of(place), id, act, form.value("tag"), body))
                ? "redirect:" + Places.back(form.value("back"))
                : show(visit, place, id, form, model);
    }

    private static @Nullable Map<String, @Nullable Object> body(String act, Form form) {
        return switch (act) {
            case "claim", "release" -> null;
            case "assign" -> with("person", form.given("person"));
            case "follow-up" -> with("at", form.given("at") == null ? null : form.value("at") + "T06:00:00Z");
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Map<String, @Nullable Object> with(String name, @Nullable Object value) {
        var body = new HashMap<String, @Nullable Object>();
        body.put(name, value);
        return body;
    }

    private String show(Visit visit, String place, String id, Form form, Model model) {
        var people = panels.begin(() -> colleagues.of(visit));
        var item = work.one(visit.bearer(), Places.of(place), id);
        model.addAttribute("place", Places.of(place).key());
        model.addAttribute("item", item.body());
        model.addAttribute("tag", item.tag());
        model.addAttribute("form", form);
        model.addAttribute("now", Instant.EPOCH);
        model.addAttribute(
                "colleagues", Objects.requireNonNullElse(people.panel().content(), Map.of()));
        return "step";
    }
}
