package org.hemicycle.portal.web;

import java.io.IOException;
import java.util.UUID;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.portal.frame.Form;
import org.hemicycle.portal.response.Cases;
import org.hemicycle.portal.response.Paper;
import org.hemicycle.portal.session.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a case: handed in, classed, redacted, read. */
@Controller
@RequestMapping("/concerns/{id}/documents")
class ConcernPaperController {

    private final Cases cases;
    private final ConcernParts parts;
    private final Forms forms;

    ConcernPaperController(Cases cases, ConcernParts parts, Forms forms) {
        this.cases = cases;
        this.parts = parts;
        this.forms = forms;
    }

    /** A new document of an officer, or the government's reply. */
    @MayCall({"secretariat", "point-of-contact"})
    @PostMapping
    String receive(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        return handIn(visit, id, form, UUID.fromString(form.value("document")), "", file, model);
    }

    /** The copy that others see from now on; the original stays sealed. */
    @MayCall("secretariat")
    @PostMapping("/{document}/redacted-copy")
    String redact(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        var form = new Form(typed);
        var page = handIn(visit, id, form, document, "/redacted-copy", file, model);
        form.moveFaults("file", "copy-" + document); // of several places for a file on this page
        return page;
    }

    private String handIn(
            Visit visit, UUID id, Form form, UUID document, String part, @Nullable MultipartFile file, Model model) {
        if (file == null || file.isEmpty()) {
            forms.refuse(visit, form, "file", "fault.must-not-be-blank");
            return shown(visit, id, form, model);
        }
        var content = bytes(file);
        var done = forms.send(
                visit,
                form,
                () -> LetterFaults.named(
                        "paper",
                        0,
                        () -> cases.upload(
                                visit.bearer(),
                                id.toString(),
                                document,
                                part,
                                form.given("tag"),
                                LetterFaults.name(file),
                                content)));
        return done ? "redirect:" + back(visit, id) : shown(visit, id, form, model);
    }

    @MayCall(MayCall.SIGNED_IN)
    @GetMapping("/{document}")
    ResponseEntity<byte[]> copy(Visit visit, @PathVariable UUID id, @PathVariable UUID document) {
        var paper = paper(visit, id, document);
        return Files.saved(
                cases.copy(visit.bearer(), id.toString(), document),
                paper.title(),
                paper.latest().mediaType());
    }

    @MayCall({"secretariat", "co-chair", "committee-member"})
    @GetMapping("/{document}/versions/{number}")
    ResponseEntity<byte[]> original(
            Visit visit, @PathVariable UUID id, @PathVariable UUID document, @PathVariable int number) {
        var paper = paper(visit, id, document);
        return Files.saved(
                cases.original(visit.bearer(), id.toString(), document, number),
                paper.latest().name(),
                paper.latest().mediaType());
    }

    private Paper paper(Visit visit, UUID id, UUID document) {
        return cases.papers(visit.bearer(), id.toString()).stream()
                .filter(each -> each.id().equals(document.toString()))
                .findFirst()
                .orElseThrow(() -> new org.springframework.web.server.ResponseStatusException(
                        org.springframework.http.HttpStatus.NOT_FOUND));
    }

    private static String back(Visit visit, UUID id) {
        return "/concerns/" + id + (visit.government() == null ? "/documents" : "");
    }

    private String shown(Visit visit, UUID id, Form form, Model model) {
        return visit.government() == null
                ? parts.documents(visit, id.toString(), form, model)
                : parts.outside(visit, id.toString(), form, model);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new java.io.UncheckedIOException(brokenOff);
        }
    }
}
