package org.hemicycle.responsepolicy.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.desk.CaseDesk;
import org.hemicycle.responsepolicy.desk.NoteView;
import org.hemicycle.responsepolicy.response.CaseView;
import org.hemicycle.responsepolicy.web.CaseForms.NoteForm;
import org.hemicycle.responsepolicy.web.CaseForms.OfficerForm;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers at work on a case: assigned to it, and their notes. */
@RestController
@RequestMapping("/response-cases")
class DeskController {

    private final CaseDesk desk;
    private final CaseAnswers answers;

    DeskController(CaseDesk desk, CaseAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/officers")
    ResponseEntity<CaseView> assignment(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody OfficerForm form) {
        desk.assign(new CaseId(id), ifMatch, form.person());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/officers/{person}/release")
    ResponseEntity<CaseView> release(@PathVariable UUID id, @PathVariable UUID person, IfMatch ifMatch) {
        desk.release(new CaseId(id), ifMatch, person);
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @PostMapping("/{id}/notes")
    ResponseEntity<CaseView> note(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody NoteForm form) {
        desk.note(new CaseId(id), ifMatch, Caller.person(), form.text());
        return answers.current(id);
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{id}/officers")
    List<UUID> officers(@PathVariable UUID id) {
        return desk.officers(new CaseId(id));
    }

    /** For those the case was given to: nobody else has the key. */
    @MayCall(Roles.SECRETARIAT)
    @OnCase(ResponseCaseKind.NAME)
    @GetMapping("/{id}/notes")
    List<NoteView> notes(@PathVariable UUID id) {
        return desk.notes(new CaseId(id), Caller.person());
    }
}
