package org.hemicycle.portal.web;

import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.admission.CaseNotes;
import org.hemicycle.portal.admission.Papers;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.frame.Words;
import org.hemicycle.portal.house.Parcel;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Documents and notes of a file. */
@Controller
class CasePartController {

    private final Papers papers;
    private final CaseNotes notes;
    private final AdmissionPage page;
    private final Forms forms;
    private final MessageSource messages;

    CasePartController(Papers papers, CaseNotes notes, AdmissionPage page, Forms forms, MessageSource messages) {
        this.papers = papers;
        this.notes = notes;
        this.page = page;
        this.forms = forms;
        this.messages = messages;
    }

    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping("/admissions/{id}/papers")
    String add(
            Visit visit,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            Model model) {
        var form = new Form(typed);
        var words = new Words(messages, visit.locale());
        var scan = ScanUpload.of(paper);
        if (scan.isEmpty()) {
            form.refuse(ScanUpload.FIELD, words.of("paper.none-chosen"));
        } else if (scan.get().isGood(form, words)) {
            var parcel = new Parcel(scan.get().name(), scan.get().file()::getInputStream);
            if (forms.send(visit, form, () -> papers.send(visit.bearer(), id, parcel))) {
                return "redirect:" + Places.file(id) + "#papers";
            }
        }
        return page.show(visit, id, form, model);
    }

    /** To be saved, never shown by the browser: what stands in it is somebody else's. */
    @MayCall({"secretariat", "point-of-contact"})
    @GetMapping("/admissions/{id}/papers/{paper}")
    ResponseEntity<byte[]> paper(Visit visit, @PathVariable String id, @PathVariable String paper) {
        var found = papers.of(visit.bearer(), id).stream()
                .filter(each -> each.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Files.saved(papers.content(visit.bearer(), id, paper), found.name(), found.mediaType());
    }

    @MayCall("secretariat")
    @PostMapping("/admissions/{id}/notes")
    String note(Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var form = new Form(typed);
        return forms.send(visit, form, () -> notes.write(visit.bearer(), id, form.value("key"), form.given("text")))
                ? "redirect:" + Places.file(id) + "#notes"
                : page.show(visit, id, form, model);
    }
}
