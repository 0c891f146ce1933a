package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionId;
import org.hemicycle.elections.selection.SelectionIndex;
import org.hemicycle.elections.selection.SelectionProcedure;
import org.hemicycle.elections.selection.SelectionView;
import org.hemicycle.elections.web.SelectionForms.ChoiceForm;
import org.hemicycle.elections.web.SelectionForms.CommitteeForm;
import org.hemicycle.elections.web.SelectionForms.EndorsementForm;
import org.hemicycle.elections.web.SelectionForms.ListForm;
import org.hemicycle.elections.web.SelectionForms.NominationForm;
import org.hemicycle.elections.web.SelectionForms.ScoreForm;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Selections: called by the secretariat, scored by the committee, endorsed by a co-chair; everybody reads. */
@RestController
@RequestMapping("/selections")
class SelectionController {

    private final SelectionProcedure procedure;
    private final SelectionIndex index;

    SelectionController(SelectionProcedure procedure, SelectionIndex index) {
        this.procedure = procedure;
        this.index = index;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Page<SelectionView> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        return Page.of(index.page(offset, limit), page, index.count());
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}")
    ResponseEntity<SelectionView> read(@PathVariable UUID id) {
        return current(new SelectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<SelectionView> call(@Valid @RequestBody CommitteeForm form) {
        var selection = index.read(procedure.call(form.task()));
        return ResponseEntity.created(URI.create("/selections/" + selection.id()))
                .eTag(IfMatch.tag(selection.version()))
                .body(selection);
    }

    /** Anybody who is signed in nominates somebody, themselves included. */
    @MayCall(MayCall.SIGNED_IN)
    @Idempotent
    @PostMapping("/{id}/nominations")
    ResponseEntity<Void> nominate(@PathVariable UUID id, @Valid @RequestBody NominationForm form) {
        var nominee = procedure.nominate(
                new SelectionId(id), form.name(), form.organisation(), form.residence(), form.account());
        return ResponseEntity.created(URI.create("/selections/%s/nominations/%s".formatted(id, nominee)))
                .build();
    }

    @MayCall(Roles.SECRETARIAT)
    @PostMapping("/{id}/longlist")
    ResponseEntity<SelectionView> longlist(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ListForm form) {
        procedure.longlist(new SelectionId(id), ifMatch, form.nominees());
        return current(new SelectionId(id));
    }

    /** Whoever is on the committee, whatever their role; the sheet is published with the choice. */
    @MayCall(MayCall.SIGNED_IN)
    @Idempotent
    @PostMapping("/{id}/scores")
    ResponseEntity<Void> score(@PathVariable UUID id, @Valid @RequestBody ScoreForm form) {
        procedure.score(new SelectionId(id), Caller.person(), form.nominee(), form.points());
        return ResponseEntity.created(URI.create("/selections/" + id)).build();
    }

    @MayCall(Roles.SECRETARIAT)
    @PostMapping("/{id}/shortlist")
    ResponseEntity<SelectionView> shortlist(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ListForm form) {
        procedure.shortlist(new SelectionId(id), ifMatch, form.nominees());
        return current(new SelectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @PostMapping("/{id}/choice")
    ResponseEntity<SelectionView> choice(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ChoiceForm form) {
        var reason = form.reason() == null ? "" : form.reason();
        var note = form.balanceNote() == null ? "" : form.balanceNote();
        procedure.choose(new SelectionId(id), ifMatch, form.chosen(), form.runnerUp(), reason, note);
        return current(new SelectionId(id));
    }

    @MayCall(Roles.CO_CHAIR)
    @PostMapping("/{id}/endorsement")
    ResponseEntity<SelectionView> endorsement(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody EndorsementForm form) {
        procedure.endorse(new SelectionId(id), ifMatch, form.resolution());
        return current(new SelectionId(id));
    }

    private ResponseEntity<SelectionView> current(SelectionId id) {
        var selection = index.read(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(selection.version())).body(selection);
    }
}
