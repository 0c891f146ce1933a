package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.Announcement;
import org.hemicycle.elections.election.ElectionActs;
import org.hemicycle.elections.election.ElectionActs.ChallengeDecision;
import org.hemicycle.elections.election.ElectionIndex;
import org.hemicycle.elections.election.ElectionRule;
import org.hemicycle.elections.election.ElectionView;
import org.hemicycle.elections.election.ResultProcedure;
import org.hemicycle.elections.election.ResultView;
import org.hemicycle.elections.web.ElectionForms.ChallengeDecisionForm;
import org.hemicycle.elections.web.ElectionForms.ChallengeForm;
import org.hemicycle.elections.web.ElectionForms.PublicationForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Results: published by two persons, challenged by governments, decided by a co-chair with an auditor. */
@RestController
@RequestMapping("/elections/{id}")
class ResultController {

    private final ResultProcedure procedure;
    private final ElectionIndex index;
    private final Approvals approvals;

    ResultController(ResultProcedure procedure, ElectionIndex index, Approvals approvals) {
        this.procedure = procedure;
        this.index = index;
        this.approvals = approvals;
    }

    /** Every count of a published result; none before. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.CO_CHAIR, Roles.AUDITOR},
            oncePublic = true)
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/results")
    List<ResultView> results(@PathVariable UUID id) {
        return procedure.results(new ElectionId(id));
    }

    /** What two officers are about to publish: the newest count, as everybody will read it. */
    @MayCall({Roles.SECRETARIAT, Roles.AUDITOR})
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/count")
    ResultView count(@PathVariable UUID id) {
        var newest = procedure.newest(new ElectionId(id));
        ElectionRule.BALLOTS_OPENED.require(newest.isPresent());
        return newest.get();
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/publication")
    ResponseEntity<ApprovalView> publication(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PublicationForm form) {
        return Approvals.accepted(
                approvals.ask(ElectionActs.PUBLISH, of(id), ifMatch.version(), new Announcement(form.totals())));
    }

    @MayCall(Roles.POINT_OF_CONTACT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/challenges")
    ResponseEntity<ElectionView> challenge(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ChallengeForm form) {
        procedure.challenge(new ElectionId(id), ifMatch, Roles.ownGovernment(), form.grounds());
        return current(new ElectionId(id));
    }

    @MayCall(Roles.POINT_OF_CONTACT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/challenges/{number}/support")
    ResponseEntity<ElectionView> support(@PathVariable UUID id, @PathVariable int number, IfMatch ifMatch) {
        procedure.support(new ElectionId(id), ifMatch, number, Roles.ownGovernment());
        return current(new ElectionId(id));
    }

    @MayCall(Roles.CO_CHAIR)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/challenges/{number}/decision")
    ResponseEntity<ApprovalView> decision(
            @PathVariable UUID id,
            @PathVariable int number,
            IfMatch ifMatch,
            @Valid @RequestBody ChallengeDecisionForm form) {
        var government = Actors.current().government();
        ElectionRule.OWN_INTEREST.require(government == null || !procedure.isCandidate(new ElectionId(id), government));
        return Approvals.accepted(approvals.ask(
                ElectionActs.DECIDE_CHALLENGE,
                of(id),
                ifMatch.version(),
                new ChallengeDecision(number, form.recount(), form.reason())));
    }

    private ResponseEntity<ElectionView> current(ElectionId id) {
        var election = index.read(id);
        return ResponseEntity.ok().eTag(IfMatch.tag(election.version())).body(election);
    }

    private static CaseRef of(UUID id) {
        return new CaseRef(ElectionCases.ELECTION, id.toString());
    }
}
