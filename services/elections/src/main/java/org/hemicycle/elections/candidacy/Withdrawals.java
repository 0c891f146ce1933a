package org.hemicycle.elections.candidacy;

import static org.hemicycle.elections.candidacy.CandidacyRule.WITHDRAWN_BEFORE_CLOSE;

import java.time.Clock;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How candidacies are given up: by the government's own wish, or because it has lost its standing. */
@Service
@Transactional
public class Withdrawals {

    private final Candidacies candidacies;
    private final Calls calls;
    private final CandidacyWorkflow workflow;
    private final Clock clock;

    Withdrawals(Candidacies candidacies, Calls calls, CandidacyWorkflow workflow, Clock clock) {
        this.candidacies = candidacies;
        this.calls = calls;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Free until the roll is frozen; later the name stays on the ballot and is struck from every one before the count. */
    public void withdraw(CandidacyId id, IfMatch ifMatch) {
        var candidacy = find(id);
        ifMatch.require(candidacy.version());
        var phase = calls.of(candidacy.election()).phase();
        WITHDRAWN_BEFORE_CLOSE.require(phase != Phase.OVER);
        var stage = phase == Phase.BALLOT ? WithdrawalStage.ON_BALLOT : WithdrawalStage.BEFORE_BALLOT;
        withdraw(candidacy, stage, WithdrawalReason.OWN_WISH);
    }

    /** @param stage of the election, which has been locked by whoever calls */
    public void withdraw(CandidacyId id, IfMatch ifMatch, WithdrawalStage stage, WithdrawalReason reason) {
        var candidacy = find(id);
        ifMatch.require(candidacy.version());
        withdraw(candidacy, stage, reason);
    }

    /** Those of an election that somebody could still give up. */
    @Transactional(readOnly = true)
    public List<CandidacyView> standing(ElectionId election) {
        return candidacies.findByElectionOrderByCountryAscReceivedAtAsc(election).stream()
                .filter(candidacy -> candidacy.state().stands())
                .map(Candidacy::view)
                .toList();
    }

    private void withdraw(Candidacy candidacy, WithdrawalStage stage, WithdrawalReason reason) {
        var undecided = candidacy.state().isUndecided();
        candidacy.withdraw(stage, reason, clock.instant());
        candidacies.save(candidacy);
        if (undecided) {
            workflow.ended(candidacy.id());
        }
    }

    private Candidacy find(CandidacyId id) {
        return candidacies.findById(id).orElseThrow(() -> Refused.notFound("This candidacy"));
    }
}
