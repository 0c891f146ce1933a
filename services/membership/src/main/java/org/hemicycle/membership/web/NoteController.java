package org.hemicycle.membership.web;

import static org.hemicycle.membership.web.AdmissionCaller.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionId;
import org.hemicycle.membership.admission.note.Note;
import org.hemicycle.membership.admission.note.Notes;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Officers' notes on a file. */
@RestController
@RequestMapping("/admissions/{id}/notes")
class NoteController {

    record NoteForm(@NotBlank @Size(max = 4000) String text) {}

    private final Notes notes;

    NoteController(Notes notes) {
        this.notes = notes;
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @GetMapping
    List<Note> list(@PathVariable UUID id) {
        return notes.of(new AdmissionId(id));
    }

    @MayCall(SECRETARIAT)
    @OnCase(MembershipCases.ADMISSION)
    @Idempotent
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Note write(@PathVariable UUID id, @Valid @RequestBody NoteForm form) {
        return notes.write(new AdmissionId(id), Actors.current().person(), form.text());
    }
}
