package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about standing, for any date. */
@Service
@Transactional(readOnly = true)
public class StandingRegister {

    /** The status on a day, empty for who was no participant; for an interval of uncertainty, the later status. */
    public Optional<Status> statusOn(String country, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Whether the code is that of a UN member state, the universally recognised ones (membership rules, 5.3). */
    public boolean isUnMember(String country) {
        throw new UnsupportedOperationException();
    }
}
