package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.DECLINED_IN_TIME;

import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyProcedure;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.candidacy.WithdrawalReason;
import org.hemicycle.elections.candidacy.WithdrawalStage;
import org.hemicycle.elections.candidacy.Withdrawals;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether candidates and elected are still there to be seated: some decline, some lose their standing. */
@Service
@Transactional
public class Availability {

    private final ElectionFiles files;
    private final CandidacyProcedure candidacies;
    private final Withdrawals withdrawals;
    private final Electorate electorate;
    private final NextInOrder next;
    private final JdbcClient db;

    Availability(
            ElectionFiles files,
            CandidacyProcedure candidacies,
            Withdrawals withdrawals,
            Electorate electorate,
            NextInOrder next,
            JdbcClient db) {
        this.files = files;
        this.candidacies = candidacies;
        this.withdrawals = withdrawals;
        this.electorate = electorate;
        this.next = next;
        this.db = db;
    }

    /** Once the result is published, and until the term begins: the seat goes to the next of the same count. */
    public void decline(CandidacyId id, IfMatch ifMatch) {
        var candidacy = candidacies.read(id);
        ifMatch.require(candidacy.version());
        var election = files.take(new ElectionId(candidacy.election()));
        DECLINED_IN_TIME.require(election.state().isElected() && isBeforeTerm(election));
        giveUp(election, candidacy, WithdrawalReason.OWN_WISH);
    }

    /** Something new is known about a government: it may not stand or sit any more. */
    public void heard(String country) {
        db.sql("""
            select distinct candidacy.election from candidacy join election on election.id = candidacy.election
            where country = ? and candidacy.state in ('SUBMITTED', 'INCOMPLETE', 'UNDER_VETTING', 'ENDORSED')
              and election.state <> 'CANCELLED' and term_start > ?\
            """)
                .params(country, files.today())
                .query(UUID.class)
                .list()
                .forEach(election -> check(new ElectionId(election)));
    }

    /** What took effect meanwhile, without a word on that day. */
    public void check(ElectionId id) {
        var election = files.take(id);
        withdrawals.standing(id).stream()
                .filter(candidacy -> hasLostStanding(election, candidacy.country()))
                .forEach(candidacy -> giveUp(election, candidacy, WithdrawalReason.LOST_STANDING));
    }

    /** A candidate by today; once votes are counted, by the first day of the term. */
    private boolean hasLostStanding(Election election, String country) {
        var counted = stage(election.state()) == WithdrawalStage.AFTER_COUNT;
        var day = counted ? election.plan().termStart() : files.today();
        return (!counted || isBeforeTerm(election))
                && electorate.lost(country, day).isPresent();
    }

    private void giveUp(Election election, CandidacyView candidacy, WithdrawalReason reason) {
        var stage = stage(election.state());
        withdrawals.withdraw(new CandidacyId(candidacy.id()), new IfMatch(candidacy.version()), stage, reason);
        if (stage == WithdrawalStage.AFTER_COUNT) {
            next.after(election.id(), candidacy.country(), reason.code());
        }
    }

    private boolean isBeforeTerm(Election election) {
        return files.today().isBefore(election.plan().termStart());
    }

    private static WithdrawalStage stage(ElectionState state) {
        return switch (state) {
            case DRAFT, CALLED, NOMINATIONS_CLOSED, VETTED, CANCELLED -> WithdrawalStage.BEFORE_BALLOT;
            case ROLL_FROZEN, OPEN, CLOSED -> WithdrawalStage.ON_BALLOT;
            case ACCLAIMED, TALLIED, PROVISIONAL, CHALLENGED, RECOUNTED, PROCLAIMED, SEATED ->
                WithdrawalStage.AFTER_COUNT;
        };
    }
}
