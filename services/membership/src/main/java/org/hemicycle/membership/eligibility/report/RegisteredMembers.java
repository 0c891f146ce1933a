package org.hemicycle.membership.eligibility.report;

import java.time.LocalDate;
import java.util.Set;
import org.hemicycle.membership.standing.StandingRegister;
import org.springframework.stereotype.Component;

/** The members as standing has them. */
@Component
class RegisteredMembers implements Members {

    private final StandingRegister register;

    RegisteredMembers(StandingRegister register) {
        this.register = register;
    }

    @Override
    public Set<String> on(LocalDate day) {
        return register.membersOn(day);
    }
}
