package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.ParticipantView;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.entry.EnterStanding;
import org.hemicycle.membership.standing.entry.Evidenced;
import org.hemicycle.membership.standing.entry.OfficersEntry;
import org.hemicycle.platform.approval.ApprovalView;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Officers' entries: one officer asks for them, a second approves. */
@RestController
class StandingController {

    static final String OFFICER = "secretariat";

    /** When it takes effect; {@code latest} only where the source does not name the day. */
    record EffectiveForm(
            @NotNull LocalDate earliest, @Nullable LocalDate latest) {

        EffectiveDate date() {
            if (latest != null && latest.isBefore(earliest)) {
                throw Refused.field("effectiveOn.latest", "lies before earliest");
            }
            return new EffectiveDate(earliest, latest == null ? earliest : latest);
        }
    }

    record EvidenceForm(
            @NotBlank @Size(max = 500) String legalBasis,
            @Nullable @Size(max = 500) String document,
            @Nullable LocalDate publishedOn,
            @Nullable @Size(max = 500) String publicUrl) {

        Evidenced evidence() {
            return new Evidenced(legalBasis, document, publishedOn, publicUrl);
        }
    }

    record StatusForm(
            @NotNull Status to,
            @Nullable Ground ground,
            @NotNull @Valid EffectiveForm effectiveOn,
            @NotNull @Valid EvidenceForm evidence) {}

    record FlagForm(
            @NotNull Flag flag,
            @NotNull Boolean raised,
            @NotNull @Valid EffectiveForm effectiveOn,
            @NotNull @Valid EvidenceForm evidence) {}

    record VotingRightsForm(
            @NotNull Boolean votes,
            @NotNull @Valid EffectiveForm effectiveOn,
            @NotNull @Valid EvidenceForm evidence) {}

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
