package org.hemicycle.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.concern.Door;
import org.hemicycle.portal.concern.FiledLetter;
import org.hemicycle.portal.concern.Letter.Evidence;
import org.hemicycle.portal.concern.LetterParts;
import org.hemicycle.portal.concern.Letters;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.house.Answer;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Writing a letter, part by part. Each part that is sent is kept at once, in the vault of the service. */
@Controller
@RequestMapping({"/letter", "/my-letters/{letter}"})
class LetterDraftController {

    private static final java.util.Set<String> PARTS = java.util.Set.of("about", "filers", "concern", "more");

    private final Letters letters;
    private final LetterPages pages;
    private final Forms forms;

    LetterDraftController(Letters letters, LetterPages pages, Forms forms) {
        this.letters = letters;
        this.pages = pages;
        this.forms = forms;
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/draft")
    String draft(Door door, Model model) {
        return pages.show(door, Form.empty(), model);
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/part/{part}")
    String part(
            Visit visit,
            Door door,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int number,
            Model model) {
        known(part);
        var found = letters.read(door);
        var form = LetterParts.form(part, found.body().letter(), number);
        return pages.part(door, part, number, found, form, visit.locale(), model);
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/save/{part}")
    String save(
            Visit visit,
            Door door,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        known(part);
        var form = new Form(typed);
        var begun = form.given("tag") != null;
        var kept = begun ? letters.read(door) : null;
        var saved = new Saved();
        var whole = forms.complete(visit, form, LetterFaults.required(part))
                && forms.send(
                        visit,
                        form,
                        () -> LetterFaults.named(part, number, () -> {
                            var before =
                                    kept == null ? Letters.blank() : kept.body().letter();
                            var letter = LetterParts.apply(part, before, form, number, evidence(door, form, file));
                            saved.answer = begun
                                    ? letters.revise(door, form.given("tag"), letter)
                                    : letters.begin(door, letter);
                        }));
        if (!whole || saved.answer == null) {
            return pages.part(door, part, number, kept, form, visit.locale(), model);
        }
        return next(visit, door, part, number, saved.answer, form, model);
    }

    private static final class Saved {
        private @Nullable Answer<FiledLetter> answer;
    }

    /** Who asked for one more filer, or one more piece of evidence, stays where they are. */
    private String next(
            Visit visit, Door door, String part, int number, Answer<FiledLetter> saved, Form form, Model model) {
        if (form.isChecked("then") || form.isChecked("remove") || form.isChecked("removeEvidence")) {
            var shown = LetterParts.form(part, saved.body().letter(), number);
            var more = form.value("then").equals("more");
            return pages.part(
                    door, part, number, saved, more ? shown.with("then", "more") : shown, visit.locale(), model);
        }
        return overview(door, saved, model);
    }

    private String overview(Door door, Answer<FiledLetter> saved, Model model) {
        if (door instanceof Door.ByAccount) {
            return "redirect:/my-letters/" + UUID.fromString(saved.body().id());
        }
        return pages.draft(door, saved, Form.empty(), model);
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/remove")
    String remove(Visit visit, Door door, @RequestParam int number, @RequestParam String tag, Model model) {
        var before = letters.read(door).body().letter();
        return overview(door, letters.revise(door, tag, before.without(number)), model);
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/review")
    String review(Door door, Model model) {
        return pages.review(door, Form.empty(), model);
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/submission")
    String submit(Visit visit, Door door, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var filed = new Saved();
        if (!forms.send(visit, form, () -> filed.answer = letters.submit(door, form.given("tag")))
                || filed.answer == null) {
            return pages.review(door, form, model);
        }
        return pages.done(door, filed.answer, model);
    }

    /** Null where nothing was named and nothing handed in. */
    private @Nullable Evidence evidence(Door door, Form form, @Nullable MultipartFile file) {
        var source = form.given("source");
        var handedIn = file == null || file.isEmpty() ? null : file;
        if (source == null && handedIn == null) {
            return null;
        }
        var document = handedIn == null ? null : upload(door, form, handedIn);
        var named = source == null && handedIn != null ? LetterFaults.name(handedIn) : source;
        return new Evidence(
                named == null ? "" : named,
                form.given("date"),
                form.given("link"),
                document,
                form.isChecked("confidential"));
    }

    private String upload(Door door, Form form, MultipartFile file) {
        try {
            var id = UUID.fromString(form.value("document"));
            return letters.upload(door, id, LetterFaults.name(file), file.getBytes())
                    .id();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static void known(String part) {
        if (!PARTS.contains(part)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
