package org.hemicycle.membership.belowminimum;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.standing.Basis;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.springframework.stereotype.Component;

/** The flags that say publicly where a member below the minimum stands. None takes a right away. */
@Component
class ShortfallFlags {

    private static final List<Flag> OURS = List.of(Flag.ELIGIBILITY_WARNING, Flag.ELIGIBILITY_REVIEW);

    private final StandingProcedure standing;
    private final StandingRegister register;

    ShortfallFlags(StandingProcedure standing, StandingRegister register) {
        this.standing = standing;
        this.register = register;
    }

    /** A flag that an officer or an import has raised already stays as it is. */
    void raise(Shortfall shortfall, Flag flag, LocalDate today) {
        if (!isRaised(shortfall, flag, today)) {
            enter(shortfall, new Change.RaiseFlag(flag, EffectiveDate.on(today)));
        }
    }

    void lower(Shortfall shortfall, LocalDate today) {
        OURS.stream()
                .filter(flag -> isRaised(shortfall, flag, today))
                .forEach(flag -> enter(shortfall, new Change.LowerFlag(flag, EffectiveDate.on(today))));
    }

    private boolean isRaised(Shortfall shortfall, Flag flag, LocalDate today) {
        return register.standingOn(shortfall.country(), today).has(flag);
    }

    private void enter(Shortfall shortfall, Change change) {
        standing.enter(shortfall.country(), change, Basis.of(shortfall.id().reference()));
    }
}
