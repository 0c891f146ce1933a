package org.hemicycle.portal.web;

import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.Admissions;
import org.hemicycle.portal.admission.LetterOfIntent;
import org.hemicycle.portal.draft.Drafts;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The guided letter of intent: for a government's point of contact, and for an officer who enters one that was handed over. */
@Controller
class LetterOfIntentController {

    static final String DRAFT = "letter-of-intent";

    private final Admissions admissions;
    private final Drafts drafts;
    private final Forms forms;

    LetterOfIntentController(Admissions admissions, Drafts drafts, Forms forms) {
        this.admissions = admissions;
        this.drafts = drafts;
        this.forms = forms;
    }

    @MayCall({"secretariat", "point-of-contact"})
    @GetMapping("/admissions/new")
    String begin(Visit visit, @RequestParam(required = false) @Nullable String saved, Model model) {
        var draft = drafts.find(visit.person(), DRAFT);
        model.addAttribute("saved", saved != null);
        model.addAttribute("draft", draft.isPresent());
        return show(draft.orElseGet(Form::empty), model);
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/admissions/new/draft")
    String save(Visit visit, @RequestParam MultiValueMap<String, String> typed) {
        typed.remove("_csrf");
        drafts.save(visit.person(), DRAFT, new Form(typed));
        return "redirect:/admissions/new?saved";
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/admissions")
    String send(Visit visit, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var country = visit.government() == null ? form.given("country") : visit.government();
        var made = new String[1];
        var sent = forms.send(
                visit,
                form,
                () -> made[0] =
                        admissions.open(visit.bearer(), form.value("key"), LetterOfIntent.application(form, country)));
        if (!sent) {
            return show(form, model);
        }
        drafts.discard(visit.person(), DRAFT);
        return "redirect:/admissions/" + UUID.fromString(made[0]);
    }

    private static String show(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("statements", LetterOfIntent.STATEMENTS);
        model.addAttribute("levels", LetterOfIntent.LEVELS);
        model.addAttribute("channels", LetterOfIntent.CHANNELS);
        return "letter-of-intent";
    }
}
