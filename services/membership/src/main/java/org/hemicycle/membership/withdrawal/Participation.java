package org.hemicycle.membership.withdrawal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.springframework.stereotype.Component;

/** What a withdrawal asks about a government's standing: whether it takes part, and whether it is under review. */
@Component
class Participation {

    private static final Set<Flag> REVIEWS =
            EnumSet.of(Flag.RESPONSE_POLICY_CASE, Flag.PROCEDURAL_REVIEW, Flag.ELIGIBILITY_REVIEW);

    private final StandingRegister register;

    Participation(StandingRegister register) {
        this.register = register;
    }

    boolean participates(String country, LocalDate day) {
        return register.statusOn(country, day).filter(Status::participates).isPresent();
    }

    /** By the flags of its standing: a Response Policy case, a procedural or an eligibility review. */
    boolean isUnderReview(String country, LocalDate day) {
        var standing = register.standingOn(country, day);
        return REVIEWS.stream().anyMatch(standing::has);
    }
}
