package org.hemicycle.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Act;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A letter of a file: its words, and for officers the record of its sending and publication. */
@Controller
class LetterController {

    private final Admissions admissions;
    private final Forms forms;

    LetterController(Admissions admissions, Forms forms) {
        this.admissions = admissions;
        this.forms = forms;
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/admissions/{id}/letters/{letter}")
    String one(Visit visit, @PathVariable String id, @PathVariable String letter, Model model) {
        return show(visit, id, letter, Form.empty(), model);
    }

    @MayCall("secretariat")
    @PostMapping("/admissions/{id}/letters/{letter}/delivery")
    String sent(
            Visit visit,
            @PathVariable String id,
            @PathVariable String letter,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var sending = new LinkedHashMap<String, @Nullable Object>();
        sending.put("sentAt", Instants.typed(form, "sending.sentAt"));
        sending.put("channel", form.given("sending.channel"));
        sending.put("reference", form.given("sending.reference"));
        return act(visit, id, letter, "delivery", form, sending, model);
    }

    @MayCall("secretariat")
    @PostMapping("/admissions/{id}/letters/{letter}/publication")
    String published(
            Visit visit,
            @PathVariable String id,
            @PathVariable String letter,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var publication = new LinkedHashMap<String, @Nullable Object>();
        publication.put("on", form.given("on"));
        publication.put("where", form.given("where"));
        return act(visit, id, letter, "publication", form, publication, model);
    }

    private String act(
            Visit visit,
            String id,
            String letter,
            String step,
            Form form,
            Map<String, @Nullable Object> body,
            Model model) {
        var act = new Act(form.value("key"), form.given("tag"), body);
        var prefix = step.equals("delivery") ? "sending." : "";
        return forms.send(visit, form, prefix, () -> admissions.actOnLetter(visit.bearer(), letter, step, act))
                ? "redirect:" + Places.file(id)
                : show(visit, id, letter, form, model);
    }

    private String show(Visit visit, String id, String letter, Form form, Model model) {
        var sheet = admissions.letter(visit.bearer(), letter);
        model.addAttribute("id", id);
        model.addAttribute("sheet", sheet.body());
        model.addAttribute("tag", sheet.tag());
        model.addAttribute("form", form);
        var language = visit.locale().getLanguage();
        model.addAttribute("text", admissions.words(visit.bearer(), letter, language));
        return "letter";
    }
}
