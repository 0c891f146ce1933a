package org.hemicycle.elections.round;

import static org.hemicycle.elections.round.RoundRule.KEY_MADE;
import static org.hemicycle.elections.round.RoundRule.ONE_AT_A_TIME;

import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a secret ballot among few that others ask for. */
@Service
@Transactional
public class RoundProcedure {

    private final RoundFiles files;
    private final Rounds rounds;
    private final RoundConfiguration configuration;
    private final Rolls rolls;
    private final Ballots ballots;
    private final RoundWorkflow workflow;

    RoundProcedure(
            RoundFiles files,
            Rounds rounds,
            RoundConfiguration configuration,
            Rolls rolls,
            Ballots ballots,
            RoundWorkflow workflow) {
        this.files = files;
        this.rounds = rounds;
        this.configuration = configuration;
        this.rolls = rolls;
        this.ballots = ballots;
        this.workflow = workflow;
    }

    /** Candidates, roll and hours are frozen with the call; two persons approve the opening. */
    public ElectionId call(RoundCall call) {
        ONE_AT_A_TIME.require(rounds.ofOwner(call.owner()).stream()
                .allMatch(one -> one.state().isOver()));
        var id = ElectionId.next();
        var roll = rolls.adopt(id, call.rollOn(), "%s:%s".formatted(call.purpose(), call.owner()), call.roll());
        var matter = RoundMatter.of(call);
        var papers = configuration.fix(id, matter, roll, call.opensAt(), call.closesAt());
        files.save(SecretRound.call(id, matter, papers, roll, files.now()));
        workflow.begin(id);
        return id;
    }

    void checkOpening(ElectionId id, IfMatch ifMatch) {
        files.find(id, ifMatch).requireOpeningNotApproved();
        KEY_MADE.require(configuration.hasKey(id));
    }

    /** From here on the box knows its hours and keeps them by itself. */
    void approveOpening(ElectionId id, IfMatch ifMatch) {
        checkOpening(id, ifMatch);
        files.change(id, round -> {
            ifMatch.require(round.version());
            var now = files.now();
            var before = round.papers();
            var roll = rolls.frozen(id).orElseThrow();
            var fixed =
                    configuration.fix(id, round.matter(), roll, before.openIfApproved(now), before.closeIfOpened(now));
            round.approveOpening(approved(fixed), now);
            ballots.prepare(id, fixed.opensAt(), fixed.closesAt(), fixed.configurationHash(), roll.size());
        });
        workflow.openingApproved(id);
    }

    private static RoundPapers approved(RoundPapers fixed) {
        return new RoundPapers(
                fixed.opensAt(), fixed.closesAt(), fixed.configuration(), fixed.configurationHash(), true);
    }

    /** Its owner was cancelled: nothing more is cast or counted. */
    public void cancel(UUID owner) {
        rounds.ofOwner(owner).stream().filter(round -> !round.state().isOver()).forEach(round -> {
            if (round.papers().openingApproved()) {
                ballots.close(round.id());
            }
            files.change(round.id(), one -> one.cancel(files.now()));
            workflow.cancelled(round.id());
        });
    }

    /** Its owner's result is published: so is what was counted here. */
    public void publish(UUID owner) {
        rounds.ofOwner(owner).stream()
                .filter(round -> round.state() == RoundState.COUNTED && !round.isPublished())
                .forEach(round -> files.change(round.id(), SecretRound::publish));
    }
}
