package org.hemicycle.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
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

/** Acts on a file. Each was decided on the version the page showed; membership refuses when it has moved on. */
@Controller
class AdmissionActController {

    private final Admissions admissions;
    private final AdmissionPage page;
    private final Forms forms;

    AdmissionActController(Admissions admissions, AdmissionPage page, Forms forms) {
        this.admissions = admissions;
        this.page = page;
        this.forms = forms;
    }

    @MayCall(MayCall.SIGNED_IN)
    @PostMapping("/admissions/{id}/{action}")
    String act(
            Visit visit,
            @PathVariable String id,
            @PathVariable String action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var act = new Act(form.value("key"), form.given("tag"), body(action, form));
        if (forms.send(visit, form, () -> admissions.act(visit.bearer(), id, action, act))) {
            return "redirect:" + Places.file(id);
        }
        return page.show(visit, id, form, model);
    }

    private static @Nullable Object body(String action, Form form) {
        return switch (action) {
            case "acknowledgement", "follow-up" -> null;
            case "check" -> Map.of("items", checked(form));
            case "welcome" -> welcome(form);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Map<String, Boolean> checked(Form form) {
        var items = new LinkedHashMap<String, Boolean>();
        form.typed()
                .getOrDefault("required", java.util.List.of())
                .forEach(item -> items.put(item, form.isChecked("items." + item)));
        return items;
    }

    /** When the letter of welcome was sent is typed as day and time in UTC. */
    private static Map<String, @Nullable Object> welcome(Form form) {
        var sending = new LinkedHashMap<String, @Nullable Object>();
        var day = form.given("sending.sentAt");
        sending.put("sentAt", day == null ? null : day + ":00Z");
        sending.put("channel", form.given("sending.channel"));
        sending.put("reference", form.given("sending.reference"));
        var welcome = new LinkedHashMap<String, @Nullable Object>();
        welcome.put("effectiveOn", form.given("effectiveOn"));
        welcome.put("announcement", form.given("announcement"));
        welcome.put("sending", sending);
        return welcome;
    }
}
