package org.hemicycle.elections.resolution;

import static org.hemicycle.elections.resolution.ResolutionRule.STEP_IN_ORDER;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.hemicycle.tally.decision.Decision;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions in writing: a window, replies, and a count at its end, unless somebody objects. Each is one transaction. */
@Service
@Transactional
public class WrittenProcedure {

    private final ResolutionFiles files;
    private final WrittenRounds rounds;
    private final Votes votes;
    private final Chamber chamber;
    private final ResolutionWorkflow workflow;

    WrittenProcedure(
            ResolutionFiles files, WrittenRounds rounds, Votes votes, Chamber chamber, ResolutionWorkflow workflow) {
        this.files = files;
        this.rounds = rounds;
        this.votes = votes;
        this.chamber = chamber;
        this.workflow = workflow;
    }

    public RoundId open(ResolutionId id, IfMatch ifMatch, boolean urgent) {
        var resolution = files.find(id, ifMatch);
        STEP_IN_ORDER.require(resolution.state() == ResolutionState.CIRCULATED);
        var rules = files.rulesOf(resolution).written();
        var asked = chamber.members(resolution, files.today(), Set.of()).stream()
                .map(member ->
                        WrittenReply.awaited(member.seat(), member.holder(), member.constituency(), member.recused()))
                .toList();
        var silence =
                rules.silenceCarries().value().contains(resolution.origin().matter());
        var round = WrittenRound.open(id, silence, asked, files.now(), windowEnd(rules, urgent));
        rounds.save(round);
        resolution.note(new ResolutionEvent.WrittenOpened(resolution.about(), round.id(), round.endsAt(), files.now()));
        files.save(resolution);
        workflow.beginWritten(round.id());
        return round.id();
    }

    private Instant windowEnd(DecisionRules.Written rules, boolean urgent) {
        var length = (urgent ? rules.urgentWindow() : rules.window()).value();
        var end = files.calendar().deadline(files.today(), length).due().orElseThrow();
        var earliest = files.now().plus(Duration.ofHours(rules.shortestHours().value()));
        return end.isBefore(earliest) ? earliest : end;
    }

    /** An objection ends it at once: it goes to a meeting. */
    public void reply(ResolutionId id, IfMatch ifMatch, String holder, Reply reply, @Nullable String reason) {
        if (reply == Reply.OBJECT && (reason == null || reason.isBlank())) {
            throw Refused.field("reason", "is needed with an objection");
        }
        files.change(id, ifMatch, resolution -> {
            var round = openRound(id);
            round.reply(holder, reply, reason, files.now());
            if (round.goesToMeeting(
                    files.rulesOf(resolution).written().askersForMeeting().value())) {
                close(resolution, round, WrittenOutcome.TO_MEETING);
                workflow.endWritten(round.id());
            } else {
                rounds.save(round);
                resolution.note(new ResolutionEvent.Moved(resolution.about(), resolution.state(), files.now()));
            }
        });
    }

    /** The window is over: silence counts where the rules say so, else replies are counted as votes. */
    public void count(RoundId id) {
        var round = rounds.findById(id).orElseThrow();
        if (round.outcome() != null) {
            return;
        }
        files.change(round.resolution(), resolution -> {
            if (round.silenceCarries()) {
                resolution.decide(Outcome.ADOPTED_BY_CONSENSUS, files.today(), files.now());
                close(resolution, round, WrittenOutcome.ADOPTED);
            } else {
                var carried = vote(resolution, round).result() == Decision.Result.ADOPTED;
                if (carried) {
                    resolution.decide(Outcome.ADOPTED_BY_VOTE, files.today(), files.now());
                }
                close(resolution, round, carried ? WrittenOutcome.ADOPTED : WrittenOutcome.NOT_CARRIED);
            }
        });
        if (round.outcome() == WrittenOutcome.ADOPTED) {
            workflow.decided(round.resolution(), true);
        }
    }

    private Decision vote(Resolution resolution, WrittenRound round) {
        var matter = resolution.origin().matter();
        var form = new ResolutionVote.Form(
                VotingProcedure.motion(matter),
                false,
                true,
                files.rulesOf(resolution).majorityFor(matter),
                files.today());
        var number = votes.findByResolutionOrderByNumber(resolution.id()).size() + 1;
        var vote = ResolutionVote.open(resolution.id(), number, form, round.asVoters(), round.openedAt());
        var decision = vote.closeRecorded(round.choices(), CastingVote.NOT_USED, null, files.now());
        votes.save(vote);
        resolution.note(new ResolutionEvent.VoteTaken(
                resolution.about(), number, decision.result().name(), files.now()));
        return decision;
    }

    /** A meeting takes the matter up, or it is withdrawn. */
    void overtake(ResolutionId id) {
        rounds.findByResolutionOrderByOpenedAt(id).stream()
                .filter(round -> round.outcome() == null)
                .forEach(round -> {
                    round.close(WrittenOutcome.OVERTAKEN, files.now());
                    rounds.save(round);
                    workflow.endWritten(round.id());
                });
    }

    private void close(Resolution resolution, WrittenRound round, WrittenOutcome outcome) {
        round.close(outcome, files.now());
        rounds.save(round);
        resolution.note(new ResolutionEvent.WrittenClosed(resolution.about(), round.id(), outcome, files.now()));
    }

    public Instant endOf(RoundId id) {
        return rounds.findById(id).orElseThrow().endsAt();
    }

    private WrittenRound openRound(ResolutionId id) {
        return rounds.findByResolutionOrderByOpenedAt(id).stream()
                .filter(round -> round.outcome() == null)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("An open written procedure of this resolution"));
    }
}
