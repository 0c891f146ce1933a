package org.hemicycle.membership.standing.imports;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.membership.standing.Basis;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.springframework.stereotype.Component;

/** Makes entries of an event: the change it tells of, and the membership it presupposes where nothing tells of that. */
@Component
class EventEntry {

    /** The partnership was founded: nobody was a member before. */
    static final LocalDate FOUNDED = LocalDate.of(2011, 9, 20);

    private final StandingProcedure procedure;
    private final StandingRegister register;

    EventEntry(StandingProcedure procedure, StandingRegister register) {
        this.procedure = procedure;
        this.register = register;
    }

    /** Answers what was entered, in codes. */
    String make(Telling telling, Change told, String file) {
        var country = telling.iso3();
        var presumed = telling.type().presupposesMembership() && !everJoined(country);
        if (presumed) {
            procedure.enter(country, membership(telling), presumption(telling, file));
        }
        var change = repeatsRaisedFlag(told, country) ? telling.type().remark(told.effective()) : told;
        procedure.enter(country, change, new Basis("import:" + file, null, null, null, null, telling.sources()));
        return (presumed ? "MEMBERSHIP_PRESUMED, " : "") + effect(change);
    }

    private boolean everJoined(String country) {
        return register.history(country)
                .filter(history -> !history.periods().isEmpty())
                .isPresent();
    }

    private static Change membership(Telling telling) {
        var sometime = new EffectiveDate(FOUNDED, telling.effective().latest());
        return new Change.Join(Status.DEVELOPING, Status.ACTIVE, Ground.PRESUMED, sometime);
    }

    private static Basis presumption(Telling telling, String file) {
        var words = "Presumed: the first line about this government, %s of %s, speaks of a member"
                .formatted(telling.type(), telling.first().source().statedDate());
        return new Basis("import:" + file, words, null, null, null, List.of());
    }

    /** A second letter about the same review is remembered; the flag stays raised since the first. */
    private boolean repeatsRaisedFlag(Change change, String country) {
        return change instanceof Change.RaiseFlag raise
                && register.standingOn(country, raise.effective().latest()).has(raise.flag());
    }

    private static String effect(Change change) {
        return switch (change) {
            case Change.Join join -> "STATUS " + join.status();
            case Change.SetStatus set -> "STATUS " + set.to();
            case Change.RaiseFlag raise -> "FLAG_RAISED " + raise.flag();
            case Change.LowerFlag lower -> "FLAG_LOWERED " + lower.flag();
            case Change.SetVotingRights set -> "VOTING_RIGHTS " + set.votes();
            case Change.Correct correct -> throw new IllegalArgumentException("No list corrects: " + correct);
            case Change.Remark remark -> "REMARK " + remark.code();
        };
    }
}
