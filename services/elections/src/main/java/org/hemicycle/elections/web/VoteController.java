package org.hemicycle.elections.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.hemicycle.elections.resolution.Recount;
import org.hemicycle.elections.resolution.ResolutionId;
import org.hemicycle.elections.resolution.ResolutionRegister;
import org.hemicycle.elections.resolution.ResolutionView;
import org.hemicycle.elections.resolution.VotingProcedure;
import org.hemicycle.elections.resolution.WrittenProcedure;
import org.hemicycle.elections.web.ResolutionForms.ClosingForm;
import org.hemicycle.elections.web.ResolutionForms.DisclosureForm;
import org.hemicycle.elections.web.ResolutionForms.ReplyForm;
import org.hemicycle.elections.web.ResolutionForms.VoteForm;
import org.hemicycle.elections.web.ResolutionForms.WrittenForm;
import org.hemicycle.platform.identity.Actor;
import org.hemicycle.platform.identity.Actors;
import org.hemicycle.platform.rights.Caller;
import org.hemicycle.platform.rights.OnCase;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.MayCall;
import org.hemicycle.platform.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Votes on resolutions, in a meeting or in writing. The secretariat records, members answer for the own seat. */
@RestController
@RequestMapping("/resolutions/{id}")
class VoteController {

    private final VotingProcedure voting;
    private final WrittenProcedure written;
    private final ResolutionAnswers answers;
    private final ResolutionRegister register;

    VoteController(
            VotingProcedure voting, WrittenProcedure written, ResolutionAnswers answers, ResolutionRegister register) {
        this.voting = voting;
        this.written = written;
        this.answers = answers;
        this.register = register;
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/votes")
    ResponseEntity<ResolutionView> open(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody VoteForm form) {
        var number = voting.open(new ResolutionId(id), ifMatch, form.secret(), form.present());
        var found = answers.one(new ResolutionId(id));
        return ResponseEntity.created(URI.create("/resolutions/%s/votes/%d".formatted(id, number)))
                .eTag(IfMatch.tag(found.version()))
                .body(found);
    }

    @MayCall(CommitteeRoles.SECRETARIAT)
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/votes/{number}/result")
    ResponseEntity<ResolutionView> close(
            @PathVariable UUID id, @PathVariable int number, IfMatch ifMatch, @Valid @RequestBody ClosingForm form) {
        voting.close(new ResolutionId(id), ifMatch, number, form.closing());
        return answers.current(new ResolutionId(id));
    }

    /** A member tells the own vote of a secret one; without consent nothing is written down. */
    @MayCall({CommitteeRoles.COMMITTEE_MEMBER, CommitteeRoles.CO_CHAIR})
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/votes/{number}/disclosure")
    ResponseEntity<ResolutionView> disclose(
            @PathVariable UUID id, @PathVariable int number, IfMatch ifMatch, @Valid @RequestBody DisclosureForm form) {
        if (!form.consent()) {
            throw Refused.field("consent", "is needed to publish your vote");
        }
        voting.disclose(new ResolutionId(id), ifMatch, number, ownSeat(Actors.current()), form.choice());
        return answers.current(new ResolutionId(id));
    }

    /** The outcome computed again from the numbers on record. */
    @MayCall(
            value = {
                CommitteeRoles.SECRETARIAT,
                CommitteeRoles.COMMITTEE_MEMBER,
                CommitteeRoles.CO_CHAIR,
                CommitteeRoles.AUDITOR
            },
            oncePublic = true)
    @OnCase(CommitteeCases.RESOLUTION)
    @GetMapping("/votes/{number}/recount")
    Recount recount(@PathVariable UUID id, @PathVariable int number) {
        return register.recount(new ResolutionId(id), number, ResolutionAnswers.reader());
    }

    @MayCall({CommitteeRoles.SECRETARIAT, CommitteeRoles.CO_CHAIR})
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/written-procedure")
    ResponseEntity<ResolutionView> openWritten(
            @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody WrittenForm form) {
        written.open(new ResolutionId(id), ifMatch, form.urgent());
        return answers.current(new ResolutionId(id));
    }

    @MayCall({CommitteeRoles.SECRETARIAT, CommitteeRoles.COMMITTEE_MEMBER, CommitteeRoles.CO_CHAIR})
    @OnCase(CommitteeCases.RESOLUTION)
    @PostMapping("/written-procedure/replies")
    ResponseEntity<ResolutionView> reply(@PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody ReplyForm form) {
        var holder = Actors.current().has(CommitteeRoles.SECRETARIAT) ? form.holder() : ownSeat(Actors.current());
        if (holder == null) {
            throw Refused.field("holder", "is needed: for whom did it come in?");
        }
        written.reply(new ResolutionId(id), ifMatch, holder, form.reply(), form.reason());
        return answers.current(new ResolutionId(id));
    }

    /** A government's member speaks for the government, one of civil society for themselves. */
    private static String ownSeat(Actor actor) {
        return actor.government() != null ? actor.government() : Caller.person().toString();
    }
}
