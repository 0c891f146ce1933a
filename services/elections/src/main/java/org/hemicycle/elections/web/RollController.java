package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.BallotProcedure;
import org.hemicycle.elections.election.ElectionActs;
import org.hemicycle.elections.election.ElectionActs.AppealDecision;
import org.hemicycle.elections.election.ElectionActs.Nothing;
import org.hemicycle.elections.election.ElectionIndex;
import org.hemicycle.elections.election.VoterView;
import org.hemicycle.elections.roll.AppealView;
import org.hemicycle.elections.roll.Appeals;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.elections.web.ElectionForms.AppealDecisionForm;
import org.hemicycle.elections.web.ElectionForms.AppealForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.identity.Actors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The roll of an election: made and frozen by officers, public from then on, and open to appeal until the opening. */
@RestController
@RequestMapping("/elections/{id}")
class RollController {

    private final BallotProcedure ballot;
    private final Rolls rolls;
    private final Appeals appeals;
    private final ElectionIndex index;
    private final Approvals approvals;

    RollController(BallotProcedure ballot, Rolls rolls, Appeals appeals, ElectionIndex index, Approvals approvals) {
        this.ballot = ballot;
        this.rolls = rolls;
        this.appeals = appeals;
        this.index = index;
        this.approvals = approvals;
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/roll")
    RollAnswer make(@PathVariable UUID id, IfMatch ifMatch) {
        return RollAnswer.of(ballot.makeRoll(new ElectionId(id), ifMatch));
    }

    /** Officers and auditors see the draft; everybody the frozen one, or an earlier version by its number. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.AUDITOR},
            oncePublic = true)
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/roll")
    RollAnswer read(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer number) {
        var election = new ElectionId(id);
        var seen = Roles.isInside(Actors.current()) && number == null
                ? rolls.newest(election).stream().toList()
                : rolls.published(election);
        return seen.stream()
                .filter(roll -> number == null || roll.number() == number)
                .reduce((earlier, later) -> later)
                .map(RollAnswer::of)
                .orElseThrow(() -> Refused.notFound("This roll"));
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/roll/freeze")
    ResponseEntity<ApprovalView> freeze(@PathVariable UUID id, IfMatch ifMatch) {
        return Approvals.accepted(approvals.ask(ElectionActs.FREEZE_ROLL, of(id), ifMatch.version(), new Nothing()));
    }

    /** A point of contact asks for the own government; anybody for any once the roll is frozen. */
    @MayCall(
            value = {Roles.SECRETARIAT, Roles.POINT_OF_CONTACT},
            oncePublic = true)
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/may-vote")
    VoterView mayVote(@PathVariable UUID id, @RequestParam(required = false) @Nullable String country) {
        var actor = Actors.current();
        var asked = country == null ? Roles.ownGovernment() : country;
        if (!asked.matches(ElectionForms.COUNTRY)) {
            throw Refused.field("country", ElectionForms.COUNTRY_MESSAGE);
        }
        var voter = index.mayVote(new ElectionId(id), asked);
        var may = voter.rollNumber() != null || actor.has(Roles.SECRETARIAT) || Roles.speaksFor(actor, asked);
        if (!may) {
            throw Refused.notFound("This roll");
        }
        return voter;
    }

    @MayCall(Roles.POINT_OF_CONTACT)
    @OnCase(ElectionCases.ELECTION)
    @Idempotent
    @PostMapping("/roll/appeals")
    ResponseEntity<Void> appeal(@PathVariable UUID id, @Valid @RequestBody AppealForm form) {
        var election = new ElectionId(id);
        ballot.requireAppealable(election);
        appeals.file(election, Roles.ownGovernment(), form.grounds());
        return ResponseEntity.created(URI.create("/elections/%s/roll/appeals".formatted(id)))
                .build();
    }

    /** A government sees its own. */
    @MayCall({Roles.SECRETARIAT, Roles.AUDITOR, Roles.POINT_OF_CONTACT})
    @OnCase(ElectionCases.ELECTION)
    @GetMapping("/roll/appeals")
    List<AppealView> appeals(@PathVariable UUID id) {
        var actor = Actors.current();
        return appeals.of(new ElectionId(id)).stream()
                .filter(appeal -> Roles.isInside(actor) || Roles.speaksFor(actor, appeal.country()))
                .toList();
    }

    @MayCall(Roles.SECRETARIAT)
    @OnCase(ElectionCases.ELECTION)
    @PostMapping("/roll/appeals/{appeal}/decision")
    ResponseEntity<ApprovalView> decision(
            @PathVariable UUID id,
            @PathVariable UUID appeal,
            IfMatch ifMatch,
            @Valid @RequestBody AppealDecisionForm form) {
        return Approvals.accepted(approvals.ask(
                ElectionActs.DECIDE_APPEAL,
                of(id),
                ifMatch.version(),
                new AppealDecision(appeal, form.granted(), form.reason())));
    }

    private static CaseRef of(UUID id) {
        return new CaseRef(ElectionCases.ELECTION, id.toString());
    }
}
