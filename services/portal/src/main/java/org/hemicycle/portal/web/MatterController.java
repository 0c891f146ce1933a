package org.hemicycle.portal.web;

import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.House;
import org.hemicycle.portal.house.Neighbour;
import org.hemicycle.portal.members.Matter;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A matter of process that was passed on: an officer says whether procedural review takes it up. */
@Controller
@RequestMapping("/process-matters/{id}")
class MatterController {

    private final House house;
    private final Forms forms;

    MatterController(House house, Forms forms) {
        this.house = house;
        this.forms = forms;
    }

    @MayCall("secretariat")
    @GetMapping
    String read(Visit visit, @PathVariable UUID id, Model model) {
        return shown(visit, id, Form.empty(), model);
    }

    @MayCall("secretariat")
    @PostMapping("/decision")
    String decide(Visit visit, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var act = new Act(form.value("key"), form.given("tag"), Map.of("outcome", form.value("outcome")));
        var done = forms.send(
                visit,
                form,
                () -> house.act(
                        visit.bearer(), Neighbour.MEMBERSHIP, act, Matter.class, "/process-matters/{id}/decision", id));
        return done ? "redirect:/process-matters/" + id : shown(visit, id, form, model);
    }

    private String shown(Visit visit, UUID id, Form form, Model model) {
        var found = house.read(visit.bearer(), Neighbour.MEMBERSHIP, Matter.class, "/process-matters/{id}", id);
        model.addAttribute("matter", found.body());
        model.addAttribute("tag", found.tag());
        model.addAttribute("form", form);
        return "process-matter";
    }
}
