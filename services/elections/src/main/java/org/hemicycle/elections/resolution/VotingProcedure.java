package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.CASTING_VOTE;
import static org.hemicycle.elections.resolution.ResolutionRule.CONSENSUS_FIRST;
import static org.hemicycle.elections.resolution.ResolutionRule.REMAINDER_STAYS_SECRET;

import java.util.Map;
import java.util.Set;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.tally.decision.Decision;
import org.hemicycle.tally.decision.Motion;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes on a resolution: opened, closed with their numbers, told of by those who want to. Each is one transaction. */
@Service
@Transactional
public class VotingProcedure {

    /** How a vote ends. Present null: as registered. Choices of a recorded vote by holder; else the counts of the papers. */
    public record Closing(
            @Nullable Set<String> present,
            @Nullable Map<String, Choice> choices,
            @Nullable VoteNumbers counted,
            CastingVote castingVote,
            @Nullable String castBy) {}

    private final ResolutionFiles files;
    private final Votes votes;
    private final Chamber chamber;
    private final Presence presence;
    private final ResolutionWorkflow workflow;

    VotingProcedure(
            ResolutionFiles files, Votes votes, Chamber chamber, Presence presence, ResolutionWorkflow workflow) {
        this.files = files;
        this.votes = votes;
        this.chamber = chamber;
        this.presence = presence;
        this.workflow = workflow;
    }

    /** Consensus was sought and somebody objected. @param secret also where the matter asks for it */
    public int open(ResolutionId id, IfMatch ifMatch, boolean secret, @Nullable Set<String> present) {
        var resolution = files.find(id, ifMatch);
        resolution.requireInMeeting(files.now());
        CONSENSUS_FIRST.require(resolution.wasObjectedTo());
        var rules = files.rulesOf(resolution);
        var matter = resolution.origin().matter();
        var hidden = secret || rules.secretMatters().value().contains(matter);
        var form = new ResolutionVote.Form(
                motion(matter), hidden, false, rules.majorityFor(matter), resolution.tabledOn());
        int number = votes.findByResolutionOrderByNumber(id).size() + 1;
        var members = chamber.members(resolution, resolution.tabledOn(), presence.of(resolution, present));
        votes.save(ResolutionVote.open(id, number, form, members, files.now()));
        resolution.voteOpened(number, hidden, files.now());
        files.save(resolution);
        return number;
    }

    public Decision close(ResolutionId id, IfMatch ifMatch, int number, Closing closing) {
        var resolution = files.find(id, ifMatch);
        resolution.requireInMeeting(files.now());
        var vote = find(id, number);
        requireChair(resolution, closing);
        vote.stillPresent(presence.of(resolution, closing.present()));
        var decision = count(vote, closing);
        votes.save(vote);
        resolution.note(new ResolutionEvent.VoteTaken(
                resolution.about(), number, decision.result().name(), files.now()));
        settle(resolution, vote, decision);
        files.save(resolution);
        tellWorkflow(id, decision.result());
        return decision;
    }

    private Decision count(ResolutionVote vote, Closing closing) {
        var counted = closing.counted();
        var choices = closing.choices();
        if (counted != null && choices == null) {
            return vote.closeSecret(
                    new VoteNumbers(
                            counted.inFavour(),
                            counted.against(),
                            counted.abstained(),
                            counted.blank(),
                            counted.invalid(),
                            closing.castingVote(),
                            closing.castBy()),
                    files.now());
        }
        if (choices == null) {
            throw Refused.field("choices", "or counts are needed");
        }
        return vote.closeRecorded(choices, closing.castingVote(), closing.castBy(), files.now());
    }

    /** Without a quorum, and on a tie of an election, nothing is decided. */
    private void settle(Resolution resolution, ResolutionVote vote, Decision decision) {
        switch (decision.result()) {
            case ADOPTED -> resolution.decide(Outcome.ADOPTED_BY_VOTE, vote.heldOn(), files.now());
            case REJECTED -> resolution.decide(Outcome.REJECTED, vote.heldOn(), files.now());
            case NO_QUORUM, TIED -> {}
        }
    }

    private void tellWorkflow(ResolutionId id, Decision.Result result) {
        switch (result) {
            case ADOPTED -> workflow.decided(id, true);
            case REJECTED -> workflow.decided(id, false);
            case NO_QUORUM, TIED -> {}
        }
    }

    private void requireChair(Resolution resolution, Closing closing) {
        if (closing.castingVote() != CastingVote.NOT_USED) {
            CASTING_VOTE.require(files.rulesOf(resolution).castingVote().value());
            CASTING_VOTE.require(chamber.lead(resolution.tabledOn())
                    .filter(lead -> lead.equals(closing.castBy()))
                    .isPresent());
        }
    }

    /** A member tells the own vote, to be published with the decision or after it. */
    public void disclose(ResolutionId id, IfMatch ifMatch, int number, String holder, Choice choice) {
        files.change(id, ifMatch, resolution -> {
            var vote = find(id, number);
            var seat = vote.disclose(holder, choice);
            var published = resolution.progress().announcedOn() != null;
            if (published) {
                REMAINDER_STAYS_SECRET.require(files.rulesOf(resolution)
                        .guard()
                        .counts(java.util.Objects.requireNonNull(vote.numbers()).counts(), vote.told())
                        .isWhole());
            }
            votes.save(vote);
            resolution.note(new ResolutionEvent.VoteDisclosed(
                    resolution.about(), number, seat, choice.name(), published, files.now()));
        });
    }

    private ResolutionVote find(ResolutionId id, int number) {
        return votes.findByResolutionAndNumber(id, number).orElseThrow(() -> Refused.notFound("This vote"));
    }

    static Motion motion(Matter matter) {
        return matter == Matter.ELECTION ? Motion.ELECTION_OF_MEMBERS : Motion.RESOLUTION;
    }
}
