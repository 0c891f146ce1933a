package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.NEXT_FOUND;
import static org.hemicycle.elections.election.ElectionRule.SEAT_VACANT;
import static org.hemicycle.elections.election.ElectionRule.SUCCESSION_RESOLVED;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.candidacy.CandidacyId;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.candidacy.WithdrawalReason;
import org.hemicycle.elections.candidacy.WithdrawalStage;
import org.hemicycle.elections.candidacy.Withdrawals;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A seat that an elected government gave up during its term stays vacant until the next election, unless a resolution
 * gives it to the next of the same count, for what is left.
 */
@Service
@Transactional
public class Succession {

    private final ElectionFiles files;
    private final Withdrawals withdrawals;
    private final Electorate electorate;
    private final NextInOrder next;
    private final Seating seating;

    Succession(ElectionFiles files, Withdrawals withdrawals, Electorate electorate, NextInOrder next, Seating seating) {
        this.files = files;
        this.withdrawals = withdrawals;
        this.electorate = electorate;
        this.next = next;
        this.seating = seating;
    }

    void check(ElectionId id, IfMatch ifMatch, String left, String resolution) {
        var election = files.find(id, ifMatch);
        SUCCESSION_RESOLVED.require(!resolution.isBlank());
        SEAT_VACANT.require(election.state() == ElectionState.SEATED
                && election.isFrozen()
                && seating.isVacant(id, left)
                && withdrawals.standing(id).stream()
                        .anyMatch(one -> one.country().equals(left)));
    }

    void fill(ElectionId id, IfMatch ifMatch, String left, String resolution) {
        check(id, ifMatch, left, resolution);
        files.take(id);
        withdrawals.standing(id).stream()
                .filter(one -> electorate.lost(one.country(), files.today()).isPresent())
                .filter(one -> !one.country().equals(left))
                .forEach(one -> end(one, WithdrawalReason.LOST_STANDING));
        withdrawals.standing(id).stream()
                .filter(one -> one.country().equals(left))
                .forEach(one -> end(one, WithdrawalReason.LEFT_SEAT));
        var successor = next.succeeding(id, left, WithdrawalReason.LEFT_SEAT.code());
        NEXT_FOUND.require(successor.isPresent());
        SEAT_VACANT.require(seating.fill(id, left, successor.get()));
    }

    private void end(CandidacyView candidacy, WithdrawalReason reason) {
        withdrawals.withdraw(
                new CandidacyId(candidacy.id()), new IfMatch(candidacy.version()), WithdrawalStage.AFTER_COUNT, reason);
    }
}
