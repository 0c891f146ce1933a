package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.admission.LetterOfIntent;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The guided letter of intent: for a government's point of contact, and for an officer who enters one that was handed over. */
@Controller
class LetterOfIntentController {

    private final Admissions admissions;
    private final LetterDraft draft;
    private final Forms forms;

    LetterOfIntentController(Admissions admissions, LetterDraft draft, Forms forms) {
        this.admissions = admissions;
        this.draft = draft;
        this.forms = forms;
    }

    @MayCall({"secretariat", "point-of-contact"})
    @GetMapping("/admissions/new")
    String begin(Visit visit, @RequestParam(required = false) @Nullable String saved, Model model) {
        model.addAttribute("saved", saved != null);
        return show(visit, draft.form(visit), model);
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/admissions/new/draft")
    String save(
            Visit visit,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            Model model) {
        typed.remove("_csrf");
        var form = new Form(typed);
        draft.save(visit, form);
        return draft.keep(visit, form, paper) ? "redirect:/admissions/new?saved" : show(visit, form, model);
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/admissions")
    String send(
            Visit visit,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            Model model) {
        var form = new Form(typed);
        var country = visit.government() == null ? form.given("country") : visit.government();
        var made = new String[1];
        var sent = draft.keep(visit, form, paper)
                && forms.send(
                        visit,
                        form,
                        () -> made[0] = admissions.open(
                                visit.bearer(), form.value("key"), LetterOfIntent.application(form, country)));
        if (!sent) {
            return show(visit, form, model);
        }
        var address = "redirect:/admissions/" + UUID.fromString(made[0]);
        return draft.attachTo(visit, made[0]) ? address : address + "?scan-missing";
    }

    private String show(Visit visit, Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kept", draft.scan(visit).orElse(null));
        model.addAttribute("statements", LetterOfIntent.STATEMENTS);
        model.addAttribute("levels", LetterOfIntent.LEVELS);
        model.addAttribute("channels", LetterOfIntent.CHANNELS);
        return "letter-of-intent";
    }
}
