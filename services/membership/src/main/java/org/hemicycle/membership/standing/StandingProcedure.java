package org.hemicycle.membership.standing;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that change a government's standing. Each is one transaction, or joins the caller's. */
@Service
@Transactional
public class StandingProcedure {

    /** Begins a membership period: DEVELOPING from this day. {@code basis} is a reference such as {@code admission:<id>}. */
    public void admit(String country, LocalDate participatingSince, String basis) {
        throw new UnsupportedOperationException();
    }

    /** Ends the membership period by the government's own letter. */
    public void withdraw(String country, LocalDate effectiveOn, String basis) {
        throw new UnsupportedOperationException();
    }
}
