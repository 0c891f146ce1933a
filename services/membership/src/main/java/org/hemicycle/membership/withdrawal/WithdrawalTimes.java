package org.hemicycle.membership.withdrawal;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When something is due in a withdrawal, and when it takes effect. Time limits run from receipt. */
@Service
@Transactional(readOnly = true)
public class WithdrawalTimes {

    private final WithdrawalFiles files;

    WithdrawalTimes(WithdrawalFiles files) {
        this.files = files;
    }

    public Instant due(WithdrawalId id, WithdrawalStep step) {
        var withdrawal = files.find(id);
        return files.calendar()
                .deadline(
                        withdrawal.dates().receivedDate(),
                        files.rulesOf(withdrawal).term(step))
                .due()
                .orElseThrow();
    }

    /** The beginning of the day of effect at the office. */
    public Instant effect(WithdrawalId id) {
        return files.calendar().beginOf(files.find(id).dates().effectiveOn());
    }
}
