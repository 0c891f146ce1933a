package org.hemicycle.portal.web;

import java.util.Locale;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.concern.Door;
import org.hemicycle.portal.concern.LetterNews;
import org.hemicycle.portal.concern.Letters;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Panels;
import org.hemicycle.portal.session.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to a letter: advice for one's safety first, then a code to be written down, or one's own list. */
@Controller
class LetterStartController {

    private static final int LAST = 8;

    private final Letters letters;
    private final LetterNews news;
    private final LetterPages pages;
    private final Forms forms;
    private final Panels panels;

    LetterStartController(Letters letters, LetterNews news, LetterPages pages, Forms forms, Panels panels) {
        this.letters = letters;
        this.news = news;
        this.pages = pages;
        this.forms = forms;
        this.panels = panels;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/letter")
    String advice() {
        return "letter-start";
    }

    /** Shown once, before anything is written: it is kept nowhere. */
    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/code")
    String code(Model model) {
        model.addAttribute("code", letters.newCode());
        model.addAttribute("form", Form.empty());
        return "letter-code";
    }

    /** Whoever types its end has it. */
    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/kept")
    String kept(Visit visit, Door door, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var code = plain(door.code());
        if (code.length() < LAST || !plain(form.value("last")).equals(code.substring(code.length() - LAST))) {
            forms.refuse(visit, form, "last", "fault.not-the-end");
            model.addAttribute("code", door.code());
            model.addAttribute("form", form);
            return "letter-code";
        }
        return pages.part(door, "about", 0, null, Form.empty(), visit.locale(), model);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/letter/open")
    String open(Model model) {
        model.addAttribute("form", Form.empty());
        return "letter-open";
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/letter/open")
    String opened(Visit visit, Door door, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var page = new String[1];
        return forms.send(visit, form, () -> page[0] = pages.show(door, Form.empty(), model))
                ? page[0]
                : again(form, model);
    }

    private static String again(Form form, Model model) {
        model.addAttribute("form", form);
        return "letter-open";
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/my-letters")
    String mine(Visit visit, Model model) {
        var notices = panels.begin(() -> news.notices(visit.bearer()));
        model.addAttribute("letters", panels.now(() -> letters.mine(visit.bearer())));
        model.addAttribute("notices", notices.panel());
        return "my-letters";
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/my-letters/new")
    String begin(Visit visit, Model model) {
        var door = new Door.ByAccount(visit.bearer(), null);
        return pages.part(door, "about", 0, null, Form.empty(), visit.locale(), model);
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/my-letters/{letter}")
    String one(Door door, Model model) {
        return pages.show(door, Form.empty(), model);
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
