package org.hemicycle.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.portal.concern.Door;
import org.hemicycle.portal.concern.FiledLetter;
import org.hemicycle.portal.concern.LetterNews;
import org.hemicycle.portal.concern.LetterParts;
import org.hemicycle.portal.concern.Letters;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.house.Panels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of one letter, whichever way its filer came: the draft's list of parts, or what became of it. */
@Component
class LetterPages {

    private final Letters letters;
    private final LetterNews news;
    private final Panels panels;
    private final MemberNames countries;

    LetterPages(Letters letters, LetterNews news, Panels panels, MemberNames countries) {
        this.letters = letters;
        this.news = news;
        this.panels = panels;
        this.countries = countries;
    }

    /** Wherever the letter is: a draft goes on, a letter that was filed tells where it stands. */
    String show(Door door, Form form, Model model) {
        var found = letters.read(door);
        return found.body().isDraft() ? draft(door, found, form, model) : filed(door, found, form, model);
    }

    String draft(Door door, Answer<FiledLetter> found, Form form, Model model) {
        fill(door, found, form, model);
        return "letter-draft";
    }

    String review(Door door, Form form, Model model) {
        var papers = panels.begin(() -> letters.papers(door));
        fill(door, letters.read(door), form, model);
        model.addAttribute("papers", papers.panel());
        return "letter-review";
    }

    String done(Door door, Answer<FiledLetter> found, Model model) {
        fill(door, found, Form.empty(), model);
        return "letter-done";
    }

    private String filed(Door door, Answer<FiledLetter> found, Form form, Model model) {
        var messages = panels.begin(() -> letters.messages(door));
        var progress = panels.begin(() -> letters.progress(door));
        var papers = panels.begin(() -> letters.papers(door));
        var audit = panels.begin(() -> news.audit(door));
        if (door instanceof Door.ByAccount account) {
            model.addAttribute(
                    "mail", panels.begin(() -> news.isMailed(account)).panel());
        }
        fill(door, found, form, model);
        model.addAttribute("audit", audit.panel());
        model.addAttribute("document", UUID.randomUUID().toString());
        model.addAttribute("messages", messages.panel());
        model.addAttribute("progress", progress.panel());
        model.addAttribute("papers", papers.panel());
        return "letter-filed";
    }

    /** One part of the guided form. Before anything is saved there is no letter, and no version of it. */
    String part(
            Door door,
            String part,
            int number,
            @Nullable Answer<FiledLetter> found,
            Form form,
            Locale locale,
            Model model) {
        if (found != null) {
            fill(door, found, form, model);
        } else {
            model.addAttribute("door", door);
            model.addAttribute("form", form);
            model.addAttribute("tag", "");
        }
        var concern = found == null ? null : found.body().letter().concern(number);
        model.addAttribute("part", part);
        model.addAttribute("number", number);
        model.addAttribute("evidence", concern == null ? List.of() : concern.evidence());
        model.addAttribute("rows", rows(form));
        model.addAttribute("countries", part.equals("about") ? countries.all(locale) : List.of());
        model.addAttribute("issues", LetterParts.ISSUES);
        model.addAttribute("kinds", LetterParts.KINDS);
        model.addAttribute("textLanguages", LetterParts.LANGUAGES);
        model.addAttribute("document", UUID.randomUUID().toString());
        return "letter-part";
    }

    /** As many filers as were typed, and one to begin with. */
    private static int rows(Form form) {
        int rows = 1;
        while (form.typed().containsKey("filers[%d].name".formatted(rows))) {
            rows++;
        }
        return form.value("then").equals("more") ? rows + 1 : rows;
    }

    private static void fill(Door door, Answer<FiledLetter> found, Form form, Model model) {
        model.addAttribute("door", door);
        model.addAttribute("filed", found.body());
        model.addAttribute("letter", found.body().letter());
        model.addAttribute("tag", Objects.requireNonNullElse(found.tag(), ""));
        model.addAttribute("form", form);
    }
}
