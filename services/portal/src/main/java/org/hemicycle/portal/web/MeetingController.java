package org.hemicycle.portal.web;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.act.Asked;
import org.hemicycle.portal.act.Asked.Refilled;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.meeting.MeetingAsks;
import org.hemicycle.portal.meeting.Meetings;
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

/** Meetings of the committee: convened and kept by the secretariat, read by the committee. */
@Controller
class MeetingController {

    private final Meetings meetings;
    private final ResolutionDeskPage sitting;
    private final Panels panels;
    private final Forms forms;

    MeetingController(Meetings meetings, ResolutionDeskPage sitting, Panels panels, Forms forms) {
        this.meetings = meetings;
        this.sitting = sitting;
        this.panels = panels;
        this.forms = forms;
    }

    @MayCall({"secretariat", "committee-member", "co-chair", "auditor"})
    @GetMapping("/meetings")
    String list(Visit visit, Model model) {
        return list(visit, Refilled.nothing(), model);
    }

    private String list(Visit visit, Refilled refilled, Model model) {
        model.addAttribute("meetings", panels.now(() -> meetings.all(visit.bearer())));
        model.addAttribute(
                "asks",
                visit.is("secretariat")
                        ? Asked.on("/meetings", "", List.of(MeetingAsks.convene()), refilled)
                        : List.of());
        return "meetings";
    }

    @MayCall("secretariat")
    @PostMapping("/meetings/convene")
    String convene(Visit visit, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var act = new Act(form.value("key"), null, MeetingAsks.convene().body(form));
        var made = new String[1];
        if (forms.send(visit, form, () -> made[0] = meetings.convene(visit.bearer(), act))) {
            return "redirect:/meetings/" + UUID.fromString(made[0]);
        }
        return list(visit, Refilled.after("convene", form), model);
    }

    @MayCall({"secretariat", "committee-member", "co-chair", "auditor"})
    @GetMapping("/meetings/{id}")
    String one(Visit visit, @PathVariable String id, Model model) {
        return show(visit, id, Refilled.nothing(), model);
    }

    private String show(Visit visit, String id, Refilled refilled, Model model) {
        var quorum = panels.begin(() -> meetings.quorum(visit.bearer(), id));
        var found = meetings.one(visit.bearer(), id);
        model.addAttribute("meeting", found.body());
        model.addAttribute("quorum", quorum.panel());
        var asks = visit.is("secretariat")
                ? MeetingAsks.register(sitting.holders(visit.bearer()))
                : List.<org.hemicycle.portal.act.Ask>of();
        model.addAttribute(
                "asks", Asked.on("/meetings/" + found.body().id(), String.valueOf(found.tag()), asks, refilled));
        return "meeting";
    }

    @MayCall("secretariat")
    @PostMapping("/meetings/{id}/{action}")
    String enter(
            Visit visit,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var ask = MeetingAsks.register(List.of()).stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var act = new Act(form.value("key"), form.given("tag"), ask.body(form));
        if (forms.send(visit, form, () -> meetings.enter(visit.bearer(), id, action, act))) {
            return "redirect:/meetings/" + UUID.fromString(id);
        }
        return show(visit, id, Refilled.after(action, form), model);
    }
}
