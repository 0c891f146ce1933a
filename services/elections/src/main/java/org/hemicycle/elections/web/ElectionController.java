package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.election.BallotProcedure;
import org.hemicycle.elections.election.ElectionActs;
import org.hemicycle.elections.election.ElectionActs.Cancellation;
import org.hemicycle.elections.election.ElectionIndex;
import org.hemicycle.elections.election.ElectionProcedure;
import org.hemicycle.elections.election.ElectionState;
import org.hemicycle.elections.election.ElectionView;
import org.hemicycle.elections.web.ElectionForms.AcclamationForm;
import org.hemicycle.elections.web.ElectionForms.CallForm;
import org.hemicycle.elections.web.ElectionForms.CancellationForm;
import org.hemicycle.elections.web.ElectionForms.DraftForm;
import org.hemicycle.elections.web.ElectionForms.ExtensionForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Elections: the secretariat prepares and calls them, the co-chairs vet and acclaim, everybody reads. */
@RestController
@RequestMapping("/elections")
class ElectionController {

    private final ElectionProcedure procedure;
    private final BallotProcedure ballot;
    private final ElectionIndex index;
    private final Approvals approvals;

    ElectionController(ElectionProcedure procedure, BallotProcedure ballot, ElectionIndex index, Approvals approvals) {
        this.procedure = procedure;
        this.ballot = ballot;
        this.index = index;
        this.approvals = approvals;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Page<ElectionView> list(
            @RequestParam(required = false) @Nullable ElectionState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var page = new Page.Request(offset, limit);
        var filter = new ElectionIndex.Filter(state, Roles.isInside(Actors.current()));
        return Page.of(index.page(filter, offset, limit), page, index.count(filter));
    }

    @MayCall(Roles.SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<ElectionView> draft(@Valid @RequestBody DraftForm form) {
        var id = procedure.draft(form.title(), form.seats(), form.termStart(), form.terms(), form.continuingMembers());
        return ResponseEntity.created(URI.create("/elections/" + id))
                .eTag(IfMatch.tag(index.read(id).version()))
                .body(index.read(id));
    }

    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.AUDITOR},
            oncePublic = true)
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/{id}")
    ResponseEntity<ElectionView> read(@PathVariable UUID id) {
        return current(new ElectionId(id));
    }

    /** Endorsed candidates, once the slate is vetted. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.AUDITOR},
            oncePublic = true)
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/{id}/candidates")
    List<CandidacyView> candidates(@PathVariable UUID id) {
        return index.candidates(new ElectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/{id}/call")
    ResponseEntity<ElectionView> call(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CallForm form) {
        procedure.call(new ElectionId(id), ifMatch, form.approval(), form.dates());
        return current(new ElectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/{id}/extension")
    ResponseEntity<ElectionView> extension(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ExtensionForm form) {
        form.requireOne();
        if (form.nominationsUntil() != null) {
            procedure.extendNominations(new ElectionId(id), ifMatch, form.nominationsUntil(), form.reason());
        } else if (form.closesAt() != null) {
            ballot.extend(new ElectionId(id), ifMatch, form.closesAt(), form.reason());
        }
        return current(new ElectionId(id));
    }

    @MayCall(Roles.CO_CHAIR)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/{id}/vetting")
    ResponseEntity<ElectionView> vetting(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.vet(new ElectionId(id), ifMatch);
        return current(new ElectionId(id));
    }

    @MayCall(Roles.CO_CHAIR)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/{id}/acclamation")
    ResponseEntity<ElectionView> acclamation(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AcclamationForm form) {
        var accepted = Boolean.TRUE.equals(form.deviationAccepted());
        procedure.acclaim(new ElectionId(id), ifMatch, form.endorsement(), accepted);
        return current(new ElectionId(id));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/{id}/cancellation")
    ResponseEntity<ApprovalView> cancellation(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody CancellationForm form) {
        return Approvals.accepted(approvals.ask(
                ElectionActs.CANCEL,
                new CaseRef(ElectionCases.ELECTION, id.toString()),
                ifMatch.version(),
                new Cancellation(form.reason(), form.resolution())));
    }

    private ResponseEntity<ElectionView> current(ElectionId id) {
        var election = index.read(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(election.version())).body(election);
    }
}
