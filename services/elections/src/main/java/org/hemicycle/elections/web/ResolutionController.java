package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.hemicycle.elections.resolution.ConditionProcedure;
import org.hemicycle.elections.resolution.ExtendCondition;
import org.hemicycle.elections.resolution.PublishResolution;
import org.hemicycle.elections.resolution.ResolutionId;
import org.hemicycle.elections.resolution.ResolutionProcedure;
import org.hemicycle.elections.resolution.ResolutionRegister;
import org.hemicycle.elections.resolution.ResolutionState;
import org.hemicycle.elections.resolution.ResolutionView;
import org.hemicycle.elections.web.ResolutionForms.AmendmentForm;
import org.hemicycle.elections.web.ResolutionForms.ConditionExtensionForm;
import org.hemicycle.elections.web.ResolutionForms.ConsensusForm;
import org.hemicycle.elections.web.ResolutionForms.PublicationForm;
import org.hemicycle.elections.web.ResolutionForms.ReferralForm;
import org.hemicycle.elections.web.ResolutionForms.ResolutionForm;
import org.hemicycle.elections.web.ResolutionForms.TablingForm;
import org.hemicycle.elections.web.ResolutionForms.VerificationForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.rulebook.OfficeCalendar;
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

/** Resolutions: the secretariat keeps them, the committee reads them, everybody does once they are public. */
@RestController
@RequestMapping("/resolutions")
class ResolutionController {

    private final ResolutionProcedure procedure;
    private final ConditionProcedure conditions;
    private final ResolutionAnswers answers;
    private final Approvals approvals;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ResolutionController(
            ResolutionProcedure procedure,
            ConditionProcedure conditions,
            ResolutionAnswers answers,
            Approvals approvals,
            OfficeCalendar calendar,
            Clock clock) {
        this.procedure = procedure;
        this.conditions = conditions;
        this.answers = answers;
        this.approvals = approvals;
        this.calendar = calendar;
        this.clock = clock;
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @Idempotent
    @PostMapping
    ResponseEntity<ResolutionView> draft(@Valid @RequestBody ResolutionForm form) {
        var id = procedure.draft(form.proposal());
        var made = answers.one(id);
        return ResponseEntity.created(URI.create("/resolutions/" + id))
                .eTag(IfMatch.tag(made.version()))
                .body(made);
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping
    Page<ResolutionView> list(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable ResolutionState state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.page(new ResolutionRegister.Filter(country, state), new Page.Request(offset, limit));
    }

    @MayCall(
            value = {CommitteeRoles.SECRETARIAT, CommitteeRoles.COMMITTEE_MEMBER, CommitteeRoles.CO_CHAIR},
            oncePublic = true)
    @OnCase(CommitteeCases.RESOLUTION)
    @GetMapping("/{id}")
    ResponseEntity<ResolutionView> read(@PathVariable UUID id) {
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/circulation")
    ResponseEntity<ResolutionView> circulation(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.circulate(new ResolutionId(id), ifMatch);
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/tabling")
    ResponseEntity<ResolutionView> tabling(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody TablingForm form) {
        procedure.table(new ResolutionId(id), ifMatch, form.on(), form.meeting());
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/amendment")
    ResponseEntity<ResolutionView> amendment(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody AmendmentForm form) {
        procedure.amend(new ResolutionId(id), ifMatch, form.text(calendar.today(clock.instant())));
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/consensus")
    ResponseEntity<ResolutionView> consensus(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ConsensusForm form) {
        procedure.callForConsensus(new ResolutionId(id), ifMatch, form.present(), form.objecting());
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/deferral")
    ResponseEntity<ResolutionView> deferral(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.defer(new ResolutionId(id), ifMatch);
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/referral")
    ResponseEntity<ResolutionView> referral(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReferralForm form) {
        procedure.refer(new ResolutionId(id), ifMatch, form.subCommittee());
        return answers.current(new ResolutionId(id));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ResolutionView> withdrawal(@PathVariable UUID id, IfMatch ifMatch) {
        procedure.withdraw(new ResolutionId(id), ifMatch);
        return answers.current(new ResolutionId(id));
    }

    /** One officer asks; another, or a co-chair, approves. */
    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/publication")
    ResponseEntity<ApprovalView> publication(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody PublicationForm form) {
        var version = answers.one(new ResolutionId(id)).version();
        ifMatch.require(version);
        var ref = new CaseRef(CommitteeCases.RESOLUTION, id.toString());
        return Approvals.accepted(
                approvals.ask(PublishResolution.NAME, ref, version, new PublishResolution.Asked(form.note())));
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/conditions/{number}/verification")
    ResponseEntity<ResolutionView> verification(
            @PathVariable UUID id,
            @PathVariable int number,
            IfMatch ifMatch,
            @Valid @RequestBody VerificationForm form) {
        conditions.verify(new ResolutionId(id), ifMatch, number, form.result(), form.verifiedOn(), form.evidence());
        return answers.current(new ResolutionId(id));
    }

    /** One officer asks; another, or a co-chair, approves. */
    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/{id}/conditions/{number}/extension")
    ResponseEntity<ApprovalView> extension(
            @PathVariable UUID id,
            @PathVariable int number,
            IfMatch ifMatch,
            @Valid @RequestBody ConditionExtensionForm form) {
        var version = answers.one(new ResolutionId(id)).version();
        ifMatch.require(version);
        var ref = new CaseRef(CommitteeCases.RESOLUTION, id.toString());
        return Approvals.accepted(approvals.ask(ExtendCondition.NAME, ref, version, form.asked(number)));
    }
}
