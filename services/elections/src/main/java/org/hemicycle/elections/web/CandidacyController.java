package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.web.CandidacyForms.CandidacyForm;
import org.hemicycle.elections.web.CandidacyForms.DecisionForm;
import org.hemicycle.elections.web.CandidacyForms.IncompleteForm;
import org.hemicycle.elections.web.CandidacyForms.LetterForm;
import org.hemicycle.elections.web.CandidacyForms.SheetForm;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Candidacies: handed in by governments, looked at by the secretariat, decided by the co-chairs. */
@RestController
class CandidacyController {

    private final CandidacyProcedure procedure;

    CandidacyController(CandidacyProcedure procedure) {
        this.procedure = procedure;
    }

    @MayCall({Roles.SECRETARIAT, Roles.POINT_OF_CONTACT})
    @OnCase(ElectionCases.ELECTION)
    @Idempotent
    @PostMapping("/elections/{id}/candidacies")
    ResponseEntity<CandidacyView> submit(@PathVariable UUID id, @Valid @RequestBody CandidacyForm form) {
        var actor = Actors.current();
        if (!actor.has(Roles.SECRETARIAT) && !Roles.speaksFor(actor, form.country())) {
            throw Refused.forbidden("A point of contact acts for the own government only");
        }
        var candidacy = procedure.submit(
                new ElectionId(id), form.country(), form.letter().letter());
        var view = procedure.read(candidacy);
        return ResponseEntity.created(URI.create("/candidacies/" + candidacy))
                .eTag(IfMatch.tag(view.version()))
                .body(view);
    }

    /** All of them, late ones included. */
    @MayCall({Roles.SECRETARIAT, Roles.CO_CHAIR})
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/elections/{id}/candidacies")
    List<CandidacyView> list(@PathVariable UUID id) {
        return procedure.of(new ElectionId(id));
    }

    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR},
            party = Roles.POINT_OF_CONTACT,
            oncePublic = true)
    @OnCase(ElectionCases.CANDIDACY)
    @GetMapping("/candidacies/{id}")
    ResponseEntity<CandidacyView> read(@PathVariable UUID id) {
        return current(new CandidacyId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.CANDIDACY)
    @PostMapping("/candidacies/{id}/incomplete")
    ResponseEntity<CandidacyView> incomplete(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody IncompleteForm form) {
        procedure.findIncomplete(new CandidacyId(id), ifMatch, form.missing());
        return current(new CandidacyId(id));
    }

    @MayCall(value = Roles.SECRETARIAT, party = Roles.POINT_OF_CONTACT)
    @OnCase(ElectionCases.CANDIDACY)
    @PostMapping("/candidacies/{id}/completion")
    ResponseEntity<CandidacyView> completion(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LetterForm form) {
        procedure.supply(new CandidacyId(id), ifMatch, form.letter());
        return current(new CandidacyId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.CANDIDACY)
    @PostMapping("/candidacies/{id}/sheet")
    ResponseEntity<CandidacyView> sheet(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody SheetForm form) {
        procedure.fillSheet(new CandidacyId(id), ifMatch, form.region(), form.sheet());
        return current(new CandidacyId(id));
    }

    @MayCall(Roles.CO_CHAIR)
    @OnCase(ElectionCases.CANDIDACY)
    @PostMapping("/candidacies/{id}/decision")
    ResponseEntity<CandidacyView> decision(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody DecisionForm form) {
        var candidacy = new CandidacyId(id);
        if (form.endorsed()) {
            procedure.endorse(candidacy, ifMatch, form.resolution());
        } else {
            procedure.reject(candidacy, ifMatch, form.reasons() == null ? List.of() : form.reasons());
        }
        return current(candidacy);
    }

    private ResponseEntity<CandidacyView> current(CandidacyId id) {
        var candidacy = procedure.read(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(candidacy.version())).body(candidacy);
    }
}
