package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.cochair.CancelCoChairElection;
import org.hemicycle.elections.cochair.CoChairElectionId;
import org.hemicycle.elections.cochair.CoChairIndex;
import org.hemicycle.elections.cochair.CoChairProcedure;
import org.hemicycle.elections.cochair.CoChairView;
import org.hemicycle.elections.web.CoChairForms.CallForm;
import org.hemicycle.elections.web.CoChairForms.ConsensusForm;
import org.hemicycle.elections.web.CoChairForms.LeavingForm;
import org.hemicycle.elections.web.CoChairForms.ReasonForm;
import org.hemicycle.elections.web.CoChairForms.StandingForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.Idempotent;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The co-chairs' election: called by the secretariat, open to members, public. Ballots are cast at the box. */
@RestController
@RequestMapping("/co-chair-elections")
class CoChairController {

    private final CoChairProcedure procedure;
    private final CoChairIndex index;
    private final Approvals approvals;

    CoChairController(CoChairProcedure procedure, CoChairIndex index, Approvals approvals) {
        this.procedure = procedure;
        this.index = index;
        this.approvals = approvals;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    List<CoChairView> list() {
        return index.all();
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping("/{id}")
    ResponseEntity<CoChairView> read(@PathVariable UUID id) {
        return current(id);
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<CoChairView> call(@Valid @RequestBody CallForm form) {
        var id = procedure.call(form.constituency(), form.year(), form.candidaciesUntil());
        var election = index.read(id);
        return ResponseEntity.created(URI.create("/co-chair-elections/" + id))
                .eTag(IfMatch.tag(election.version()))
                .body(election);
    }

    @MayCall({CommitteeRoles.SECRETARIAT, CommitteeRoles.COMMITTEE_MEMBER, CommitteeRoles.CO_CHAIR})
    @OnCase(CommitteeCases.CO_CHAIR_ELECTION)
    @Idempotent
    @PostMapping("/{id}/candidacies")
    ResponseEntity<CoChairView> stand(@PathVariable UUID id, @Valid @RequestBody StandingForm form) {
        procedure.stand(
                new CoChairElectionId(id), holder(form.holder()), form.note(), Boolean.TRUE.equals(form.hosts()));
        var election = index.read(new CoChairElectionId(id));
        return ResponseEntity.created(URI.create("/co-chair-elections/" + id))
                .eTag(IfMatch.tag(election.version()))
                .body(election);
    }

    @MayCall({CommitteeRoles.SECRETARIAT, CommitteeRoles.COMMITTEE_MEMBER, CommitteeRoles.CO_CHAIR})
    @OnCase(CommitteeCases.CO_CHAIR_ELECTION)
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<CoChairView> withdraw(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody LeavingForm form) {
        procedure.withdraw(new CoChairElectionId(id), ifMatch, holder(form.holder()));
        return current(id);
    }

    @MayCall(CommitteeRoles.CO_CHAIR)
    @OnCase(CommitteeCases.CO_CHAIR_ELECTION)
    @PostMapping("/{id}/consensus")
    ResponseEntity<CoChairView> consensus(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ConsensusForm form) {
        procedure.recordConsensus(new CoChairElectionId(id), ifMatch, form.resolution());
        return current(id);
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.CO_CHAIR_ELECTION)
    @PostMapping("/{id}/cancellation")
    ResponseEntity<ApprovalView> cancel(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReasonForm form) {
        return Approvals.accepted(approvals.ask(
                CancelCoChairElection.NAME,
                new CaseRef(CommitteeCases.CO_CHAIR_ELECTION, id.toString()),
                ifMatch.version(),
                new CancelCoChairElection.Reason(form.reason())));
    }

    /** A member speaks for the own seat; the secretariat says for whom a letter came in. */
    private static String holder(@Nullable String asked) {
        var actor = Actors.current();
        if (!actor.has(CommitteeRoles.SECRETARIAT)) {
            return actor.government() != null
                    ? actor.government()
                    : Caller.person().toString();
        }
        if (asked == null) {
            throw Refused.field("holder", "is needed: for whom did it come in?");
        }
        return asked;
    }

    private ResponseEntity<CoChairView> current(UUID id) {
        var election = index.read(new CoChairElectionId(id));
        return ResponseEntity.ok().eTag(IfMatch.tag(election.version())).body(election);
    }
}
