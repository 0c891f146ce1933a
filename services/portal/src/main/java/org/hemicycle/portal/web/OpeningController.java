package org.hemicycle.portal.web;

import java.util.List;
import java.util.Objects;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.opening.Ceremony;
import org.hemicycle.portal.opening.TrusteePoints;
import org.hemicycle.portal.session.Visit;
import org.hemicycle.portal.voting.Polls;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The opening ceremony: trustees make their keys, an officer has the election's key made, trustees open the box. */
@Controller
class OpeningController {

    private final Polls polls;
    private final Ceremony ceremony;
    private final TrusteePoints points;
    private final Panels panels;
    private final Forms forms;

    OpeningController(Polls polls, Ceremony ceremony, TrusteePoints points, Panels panels, Forms forms) {
        this.polls = polls;
        this.ceremony = ceremony;
        this.points = points;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall({"trustee", "secretariat", "auditor"})
    @GetMapping("/elections/{id}/opening")
    String opening(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, Form.empty(), model);
    }

    private String show(Visit visit, String id, Form form, Model model) {
        var progress = panels.begin(() -> ceremony.progress(visit.bearer(), id));
        var poll = polls.find(visit.bearer(), id);
        model.addAttribute("election", poll);
        model.addAttribute("form", form);
        model.addAttribute("offers", points.of(poll.id()));
        model.addAttribute("progress", progress.panel());
        if (visit.is("trustee")) {
            model.addAttribute("share", panels.now(() -> ceremony.share(visit.bearer(), id)));
        }
        return "opening";
    }

    /** The public half alone; the file with the other one stays with the trustee. */
    @MayCall("trustee")
    @PostMapping("/elections/{id}/opening/point")
    String offer(Visit visit, @PathVariable String id, @RequestParam String point) {
        var poll = polls.find(visit.bearer(), id);
        var name = Objects.requireNonNull(visit.reader()).displayName();
        points.offer(poll.id(), new TrusteePoints.Offer(visit.person(), name, point));
        return "redirect:/elections/" + java.util.UUID.fromString(poll.id()) + "/opening";
    }

    @MayCall("secretariat")
    @PostMapping("/elections/{id}/opening/key")
    String makeKey(
            Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var chosen = typed.getOrDefault("trustee", List.of());
        var offers = points.of(id).stream()
                .filter(offer -> chosen.contains(offer.person()))
                .toList();
        var threshold = form.value("threshold").matches("\\d{1,3}") ? Integer.parseInt(form.value("threshold")) : 0;
        if (forms.send(visit, form, () -> ceremony.makeKey(visit.bearer(), id, form.value("key"), threshold, offers))) {
            points.forget(id);
            return "redirect:/elections/" + java.util.UUID.fromString(id) + "/opening";
        }
        return show(visit, id, form, model);
    }

    /** The browser took the share out of its envelope and put it into one for this opening. */
    @MayCall("trustee")
    @PostMapping("/elections/{id}/opening/shares")
    String submit(
            Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        if (forms.send(
                visit,
                form,
                () -> ceremony.submit(
                        visit.bearer(), id, form.value("key"), form.given("session"), form.given("sealed")))) {
            return "redirect:/elections/" + java.util.UUID.fromString(id) + "/opening";
        }
        return show(visit, id, form, model);
    }
}
