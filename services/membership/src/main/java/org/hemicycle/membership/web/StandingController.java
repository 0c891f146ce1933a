package org.hemicycle.membership.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.ParticipantView;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.proposal.ProposalId;
import org.hemicycle.membership.standing.proposal.ProposalProcedure;
import org.hemicycle.membership.standing.proposal.ProposalView;
import org.hemicycle.membership.web.StandingForms.CorrectionForm;
import org.hemicycle.membership.web.StandingForms.EvidenceForm;
import org.hemicycle.membership.web.StandingForms.FlagForm;
import org.hemicycle.membership.web.StandingForms.StatusForm;
import org.hemicycle.membership.web.StandingForms.VotingRightsForm;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Officers' entries: one officer proposes, a second approves. */
@RestController
class StandingController {

    static final String OFFICER = "secretariat";

    private final StandingRegister register;
    private final ProposalProcedure proposals;
    private final Clock clock;

    StandingController(StandingRegister register, ProposalProcedure proposals, Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.clock = clock;
    }

    @MayCall(OFFICER)
    @PostMapping("/participants/{iso3}/status")
    ResponseEntity<ProposalView> status(
            @PathVariable String iso3, @Valid @RequestBody StatusForm form, IfMatch match, UriComponentsBuilder uri) {
        var change = new Change.SetStatus(
                form.to(), form.ground(), form.effectiveOn().date());
        return propose(iso3, match, change, form.evidence(), uri);
    }

    @MayCall(OFFICER)
    @PostMapping("/participants/{iso3}/flags")
    ResponseEntity<ProposalView> flag(
            @PathVariable String iso3, @Valid @RequestBody FlagForm form, IfMatch match, UriComponentsBuilder uri) {
        var effective = form.effectiveOn().date();
        var change = form.raised()
                ? new Change.RaiseFlag(form.flag(), effective)
                : new Change.LowerFlag(form.flag(), effective);
        return propose(iso3, match, change, form.evidence(), uri);
    }

    @MayCall(OFFICER)
    @PostMapping("/participants/{iso3}/voting-rights")
    ResponseEntity<ProposalView> votingRights(
            @PathVariable String iso3,
            @Valid @RequestBody VotingRightsForm form,
            IfMatch match,
            UriComponentsBuilder uri) {
        var change = new Change.SetVotingRights(form.votes(), form.effectiveOn().date());
        return propose(iso3, match, change, form.evidence(), uri);
    }

    /** A later version of an entry: what was entered stays readable. */
    @MayCall(OFFICER)
    @PostMapping("/participants/{iso3}/corrections")
    ResponseEntity<ProposalView> correction(
            @PathVariable String iso3,
            @Valid @RequestBody CorrectionForm form,
            IfMatch match,
            UriComponentsBuilder uri) {
        var change = new Change.Correct(form.entry(), form.effectiveOn().date(), form.ground(), form.reason());
        return propose(iso3, match, change, form.evidence(), uri);
    }

    @MayCall(OFFICER)
    @GetMapping("/standing-proposals")
    List<ProposalView> open() {
        return proposals.open();
    }

    @MayCall(OFFICER)
    @GetMapping("/standing-proposals/{id}")
    ResponseEntity<ProposalView> one(@PathVariable UUID id) {
        return tagged(ResponseEntity.ok(), proposals.view(new ProposalId(id)));
    }

    @MayCall(OFFICER)
    @PostMapping("/standing-proposals/{id}/approval")
    ResponseEntity<ProposalView> approve(@PathVariable UUID id, IfMatch match) {
        return tagged(ResponseEntity.ok(), proposals.approve(new ProposalId(id), match, officer()));
    }

    @MayCall(OFFICER)
    @PostMapping("/standing-proposals/{id}/rejection")
    ResponseEntity<ProposalView> reject(@PathVariable UUID id, IfMatch match) {
        return tagged(ResponseEntity.ok(), proposals.reject(new ProposalId(id), match, officer()));
    }

    private ResponseEntity<ProposalView> propose(
            String iso3, IfMatch match, Change change, EvidenceForm evidence, UriComponentsBuilder uri) {
        var version = register.participant(iso3, LocalDate.now(clock))
                .map(ParticipantView::version)
                .orElseThrow(() -> Refused.notFound("Participant " + iso3));
        match.require(version);
        var proposal = proposals.propose(iso3, version, change, evidence.evidence(), officer());
        var location = uri.path("/standing-proposals/{id}").build(proposal.id());
        return tagged(ResponseEntity.created(location), proposal);
    }

    private static ResponseEntity<ProposalView> tagged(ResponseEntity.BodyBuilder answer, ProposalView proposal) {
        return answer.eTag(IfMatch.tag(proposal.version())).body(proposal);
    }

    /** Two persons can only be told apart if each has an id. */
    private static UUID officer() {
        var person = Actors.current().person();
        if (person == null) {
            throw Refused.forbidden("Your token names no person");
        }
        return person;
    }
}
