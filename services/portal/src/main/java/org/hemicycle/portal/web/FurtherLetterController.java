package org.hemicycle.portal.web;

import java.util.List;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.admission.LetterOfIntent;
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

/** Letters that follow the first one: what was missing, another ministry's, or the word that it is taken back. */
@Controller
class FurtherLetterController {

    private static final List<String> KINDS = List.of("items", "letters", "withdrawal");

    private final Admissions admissions;
    private final Forms forms;

    FurtherLetterController(Admissions admissions, Forms forms) {
        this.admissions = admissions;
        this.forms = forms;
    }

    @MayCall({"secretariat", "point-of-contact"})
    @GetMapping("/admissions/{id}/further/{kind}")
    String begin(Visit visit, @PathVariable String id, @PathVariable String kind, Model model) {
        return show(visit, id, kind, Form.empty(), model);
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/admissions/{id}/further/{kind}")
    String send(
            Visit visit,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var act = new Act(form.value("key"), form.given("tag"), LetterOfIntent.letter(form));
        if (forms.send(visit, form, "letter.", () -> admissions.act(visit.bearer(), id, known(kind), act))) {
            return "redirect:" + Places.file(id);
        }
        return show(visit, id, kind, form, model);
    }

    private String show(Visit visit, String id, String kind, Form form, Model model) {
        var found = admissions.one(visit.bearer(), id);
        model.addAttribute("kind", known(kind));
        model.addAttribute("file", found.body());
        model.addAttribute("tag", form.given("tag") == null ? found.tag() : form.given("tag"));
        model.addAttribute("form", form);
        model.addAttribute("statements", LetterOfIntent.STATEMENTS);
        model.addAttribute("levels", LetterOfIntent.LEVELS);
        model.addAttribute("channels", LetterOfIntent.CHANNELS);
        return "further-letter";
    }

    private static String known(String kind) {
        if (!KINDS.contains(kind)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kind;
    }
}
