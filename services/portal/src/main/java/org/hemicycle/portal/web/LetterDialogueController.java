package org.hemicycle.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.concern.Door;
import org.hemicycle.portal.concern.Letters;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What filers do after filing: answer what they are asked, add, hand in, withdraw. */
@Controller
@RequestMapping({"/letter", "/my-letters/{letter}"})
class LetterDialogueController {

    private final Letters letters;
    private final LetterPages pages;
    private final Forms forms;

    LetterDialogueController(Letters letters, LetterPages pages, Forms forms) {
        this.letters = letters;
        this.pages = pages;
        this.forms = forms;
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/answers")
    String answer(Visit visit, Door door, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        var field = "answer-" + form.value("question");
        if (forms.complete(visit, form, List.of(field))) {
            forms.send(visit, form, () -> letters.answer(door, form.value("question"), form.value(field)));
        }
        return shown(door, form, "answered", model);
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/supplements")
    String supplement(
            Visit visit,
            Door door,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        if (forms.complete(visit, form, List.of("supplement"))) {
            forms.send(
                    visit,
                    form,
                    () -> LetterFaults.named("supplement", 0, () -> {
                        var evidence = file == null || file.isEmpty() ? List.of() : List.of(handedIn(door, form, file));
                        Map<String, Object> addendum = new LinkedHashMap<>();
                        addendum.put("text", form.value("supplement"));
                        addendum.put("evidence", evidence);
                        letters.supplement(door, form.given("tag"), addendum);
                    }));
        }
        return shown(door, form, "supplemented", model);
    }

    private Map<String, Object> handedIn(Door door, Form form, MultipartFile file) {
        try {
            var id = UUID.fromString(form.value("document"));
            letters.upload(door, id, LetterFaults.name(file), file.getBytes());
            return Map.of("source", LetterFaults.name(file), "document", id);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    @MayCall(MayCall.ANYONE)
    @PostMapping("/withdrawal")
    String withdraw(Visit visit, Door door, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        if (forms.complete(visit, form, List.of("sure"))) {
            forms.send(visit, form, () -> letters.withdraw(door, form.given("tag"), form.given("withdrawal")));
        }
        return shown(door, form, "withdrawn", model);
    }

    /** A refused form stands on the page as it was typed; an accepted one says so. */
    private String shown(Door door, Form form, String done, Model model) {
        if (form.isRefused()) {
            return pages.show(door, form, model);
        }
        model.addAttribute("done", done);
        return pages.show(door, Form.empty(), model);
    }

    /** The copy without metadata; to be saved, never shown in the page. */
    @MayCall(MayCall.ANYONE)
    @PostMapping("/copy")
    ResponseEntity<byte[]> copy(Door door, @RequestParam UUID document) {
        var paper = letters.papers(door).stream()
                .filter(each -> each.id().equals(document.toString()))
                .findFirst();
        var type = paper.map(each -> each.latest().mediaType()).orElse("application/octet-stream");
        return Files.saved(
                letters.copy(door, document), paper.map(each -> each.called()).orElse(null), type);
    }
}
