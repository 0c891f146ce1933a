package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.ParticipantView;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.entry.EnterStanding;
import org.hemicycle.membership.standing.entry.OfficersEntry;
import org.hemicycle.membership.web.StandingForms.CorrectionForm;
import org.hemicycle.membership.web.StandingForms.EvidenceForm;
import org.hemicycle.membership.web.StandingForms.FlagForm;
import org.hemicycle.membership.web.StandingForms.StatusForm;
import org.hemicycle.membership.web.StandingForms.VotingRightsForm;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Officers' entries: one officer asks for them, a second approves. */
@RestController
class StandingController {

    static final String OFFICER = "secretariat";

    private final StandingRegister register;
    private final Approvals approvals;
    private final Clock clock;

    StandingController(StandingRegister register, Approvals approvals, Clock clock) {
        this.register = register;
        this.approvals = approvals;
        this.clock = clock;
    }

    @MayCall(OFFICER)
    @OnCase(value = CaseOfCountry.PARTICIPANT, id = "iso3")
    @PostMapping("/participants/{iso3}/status")
    ResponseEntity<ApprovalView> status(@PathVariable String iso3, @Valid @RequestBody StatusForm form, IfMatch match) {
        var change = new Change.SetStatus(
                form.to(), form.ground(), form.effectiveOn().date());
        return ask(iso3, match, change, form.evidence());
    }

    @MayCall(OFFICER)
    @OnCase(value = CaseOfCountry.PARTICIPANT, id = "iso3")
    @PostMapping("/participants/{iso3}/flags")
    ResponseEntity<ApprovalView> flag(@PathVariable String iso3, @Valid @RequestBody FlagForm form, IfMatch match) {
        var effective = form.effectiveOn().date();
        var change = form.raised()
                ? new Change.RaiseFlag(form.flag(), effective)
                : new Change.LowerFlag(form.flag(), effective);
        return ask(iso3, match, change, form.evidence());
    }

    @MayCall(OFFICER)
    @OnCase(value = CaseOfCountry.PARTICIPANT, id = "iso3")
    @PostMapping("/participants/{iso3}/voting-rights")
    ResponseEntity<ApprovalView> votingRights(
            @PathVariable String iso3, @Valid @RequestBody VotingRightsForm form, IfMatch match) {
        var change = new Change.SetVotingRights(form.votes(), form.effectiveOn().date());
        return ask(iso3, match, change, form.evidence());
    }

    /** A later version of an entry: what was entered stays readable. */
    @MayCall(OFFICER)
    @OnCase(value = CaseOfCountry.PARTICIPANT, id = "iso3")
    @PostMapping("/participants/{iso3}/corrections")
    ResponseEntity<ApprovalView> correction(
            @PathVariable String iso3, @Valid @RequestBody CorrectionForm form, IfMatch match) {
        var change = new Change.Correct(form.entry(), form.effectiveOn().date(), form.ground(), form.reason());
        return ask(iso3, match, change, form.evidence());
    }

    private ResponseEntity<ApprovalView> ask(String iso3, IfMatch match, Change change, EvidenceForm evidence) {
        var version = register.participant(iso3, LocalDate.now(clock))
                .map(ParticipantView::version)
                .orElseThrow(() -> Refused.notFound("Participant " + iso3));
        match.require(version);
        var participant = new CaseRef(CaseOfCountry.PARTICIPANT, iso3);
        var entry = OfficersEntry.of(change, evidence.evidence());
        return Approvals.accepted(approvals.ask(EnterStanding.NAME, participant, version, entry));
    }
}
