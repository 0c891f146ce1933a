package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.KEY_MADE;
import static org.hemicycle.elections.election.ElectionRule.MORE_THAN_SEATS;
import static org.hemicycle.elections.election.ElectionRule.ROLL_MADE;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.Ballots;
import org.hemicycle.elections.ballot.ConfigurationSigners;
import org.hemicycle.elections.ballot.SealingKeys;
import org.hemicycle.elections.roll.AppealId;
import org.hemicycle.elections.roll.Appeals;
import org.hemicycle.elections.roll.RollVersion;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps around the ballot: roll and configuration frozen, opening approved, extended, closed before its time. */
@Service
@Transactional
public class BallotProcedure {

    private final ElectionFiles files;
    private final Slate slate;
    private final Rolls rolls;
    private final Appeals appeals;
    private final ObjectProvider<Ballots> ballots;
    private final ObjectProvider<ConfigurationSigners> signers;
    private final ObjectProvider<SealingKeys> sealingKeys;
    private final ElectionWorkflow workflow;
    private final SecureRandom random = new SecureRandom();

    BallotProcedure(
            ElectionFiles files,
            Slate slate,
            Rolls rolls,
            Appeals appeals,
            ObjectProvider<Ballots> ballots,
            ObjectProvider<ConfigurationSigners> signers,
            ObjectProvider<SealingKeys> sealingKeys,
            ElectionWorkflow workflow) {
        this.files = files;
        this.slate = slate;
        this.rolls = rolls;
        this.appeals = appeals;
        this.ballots = ballots;
        this.signers = signers;
        this.sealingKeys = sealingKeys;
        this.workflow = workflow;
    }

    /** A draft by rule, as of the day the timetable names; made again until it is frozen. */
    public RollVersion makeRoll(ElectionId id, IfMatch ifMatch) {
        var election = files.find(id, ifMatch);
        ElectionRule.STEP_IN_ORDER.require(election.state() == ElectionState.VETTED);
        return rolls.make(id, election.timetable().rollOn());
    }

    void checkFreeze(ElectionId id, IfMatch ifMatch) {
        var election = files.find(id, ifMatch);
        ElectionRule.STEP_IN_ORDER.require(election.state() == ElectionState.VETTED);
        ROLL_MADE.require(rolls.newest(id).isPresent());
        MORE_THAN_SEATS.require(slate.endorsed(id).size() > election.plan().seats());
    }

    void freeze(ElectionId id, IfMatch ifMatch) {
        checkFreeze(id, ifMatch);
        files.change(id, ifMatch, election -> {
            var roll = rolls.freeze(id);
            var seed = new byte[32];
            random.nextBytes(seed);
            var fixed = fix(election, election.timetable(), roll, HexFormat.of().formatHex(seed));
            election.freeze(fixed, published(roll, fixed), files.now());
        });
        workflow.rollFrozen(id);
    }

    /** An appeal is heard from the freeze until the opening is approved. */
    @Transactional(readOnly = true)
    public void requireAppealable(ElectionId id) {
        files.find(id).requireOpeningNotApproved();
    }

    void checkAppeal(ElectionId id, IfMatch ifMatch, AppealId appeal) {
        files.find(id, ifMatch).requireOpeningNotApproved();
        appeals.requireOpen(id, appeal);
    }

    void decideAppeal(ElectionId id, IfMatch ifMatch, AppealId appeal, boolean granted, String reason) {
        files.change(id, ifMatch, election -> {
            election.requireOpeningNotApproved();
            appeals.decide(id, appeal, granted, reason).ifPresent(roll -> {
                var fixed = fix(
                        election, election.timetable(), roll, election.frozen().lotSeed());
                election.freezeAgain(fixed, published(roll, fixed), files.now());
            });
        });
    }

    void checkOpening(ElectionId id, IfMatch ifMatch) {
        files.find(id, ifMatch).requireOpeningNotApproved();
        requireKey(id);
    }

    /** What is sealed to no key cannot be opened; and a key that came later would not stand in the configuration. */
    private void requireKey(ElectionId id) {
        KEY_MADE.require(sealingKeys.getObject().of(id).isPresent());
    }

    /** From here on the box knows its hours and keeps them by itself. */
    void approveOpening(ElectionId id, IfMatch ifMatch) {
        requireKey(id);
        files.change(id, ifMatch, election -> {
            var now = files.now();
            var dates = now.isBefore(election.timetable().opensAt())
                    ? election.timetable()
                    : election.timetable().openingAt(now);
            var roll = rolls.frozen(id).orElseThrow();
            var fixed = fix(election, dates, roll, election.frozen().lotSeed());
            election.approveOpening(dates, fixed, now);
            ballots.getObject().prepare(id, dates.opensAt(), dates.closesAt(), fixed.configurationHash(), roll.size());
        });
        workflow.openingApproved(id);
    }

    /** After an outage for instance; the diagram's timer finds the later instant by itself. */
    public void extend(ElectionId id, IfMatch ifMatch, Instant closesAt, String reason) {
        files.change(id, ifMatch, election -> {
            election.extendBallot(closesAt, reason, files.now());
            ballots.getObject().extend(id, closesAt);
        });
    }

    void checkClose(ElectionId id, IfMatch ifMatch) {
        files.find(id, ifMatch).requireOpen();
    }

    void closeEarly(ElectionId id, IfMatch ifMatch) {
        files.change(id, ifMatch, election -> {
            election.close(true, files.now());
            ballots.getObject().close(id);
        });
        workflow.closedEarly(id);
    }

    private Frozen fix(Election election, Timetable dates, RollVersion roll, String seed) {
        var signing = signers.stream().flatMap(one -> one.signers().stream()).toList();
        var keys = new Configuration.Keys(signing, sealingKeys.getObject().of(election.id()));
        var configuration = Configuration.of(
                election, files.rulesOf(election), dates, slate.endorsed(election.id()), roll, seed, keys);
        return new Frozen(configuration.json(), configuration.hash(), roll.number(), seed, false);
    }

    private static ElectionEvent.Freeze published(RollVersion roll, Frozen fixed) {
        return new ElectionEvent.Freeze(
                roll.number(), roll.on(), roll.hash(), roll.voters(), fixed.configurationHash());
    }
}
