package org.hemicycle.elections.election;

import static org.hemicycle.elections.election.ElectionRule.DATES_IN_ORDER;
import static org.hemicycle.elections.election.ElectionRule.EXTENSION_ENDS_LATER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hemicycle.platform.rulebook.OfficeCalendar;

/**
 * The days and instants of an election. Days end when they end at the office.
 *
 * @param rollOn by which standing is judged; the roll is frozen by its end
 * @param opensAt the first instant at which ballots are taken
 * @param closesAt the first instant at which no ballot is taken any more
 */
public record Timetable(
        LocalDate calledOn,
        LocalDate nominationsUntil,
        LocalDate vettingUntil,
        LocalDate rollOn,
        Instant opensAt,
        Instant closesAt) {

    static Timetable of(LocalDate calledOn, Dates set, ElectionRules rules, OfficeCalendar calendar) {
        var workingDays = calendar.workingDays();
        var nominations = set.nominationsUntil() == null
                ? rules.term(ElectionTerm.NOMINATIONS).after(calledOn, workingDays)
                : set.nominationsUntil();
        var vetting = set.vettingUntil() == null
                ? rules.term(ElectionTerm.VETTING).after(nominations, workingDays)
                : set.vettingUntil();
        var opens =
                set.opensOn() == null ? rules.term(ElectionTerm.CAMPAIGN).after(vetting, workingDays) : set.opensOn();
        var closes =
                set.closesOn() == null ? rules.term(ElectionTerm.BALLOT).after(opens, workingDays) : set.closesOn();
        DATES_IN_ORDER.require(calledOn.isBefore(nominations)
                && !vetting.isBefore(nominations)
                && vetting.isBefore(opens)
                && !closes.isBefore(opens));
        var roll = rules.term(ElectionTerm.ROLL_FREEZE).before(opens, workingDays);
        return new Timetable(
                calledOn,
                nominations,
                vetting,
                roll,
                opens.atTime(rules.opensAt().value())
                        .atZone(calendar.kind().zone().zone())
                        .toInstant(),
                calendar.beginOf(closes.plusDays(1)));
    }

    /** All that follows moves by as many days. */
    Timetable nominationsUntil(LocalDate day) {
        EXTENSION_ENDS_LATER.require(day.isAfter(nominationsUntil));
        var days = ChronoUnit.DAYS.between(nominationsUntil, day);
        return new Timetable(
                calledOn,
                day,
                vettingUntil.plusDays(days),
                rollOn.plusDays(days),
                opensAt.plus(days, ChronoUnit.DAYS),
                closesAt.plus(days, ChronoUnit.DAYS));
    }

    /** An opening approved late is not shortened: the close moves as well. */
    Timetable openingAt(Instant at) {
        return new Timetable(
                calledOn,
                nominationsUntil,
                vettingUntil,
                rollOn,
                at,
                closesAt.plus(ChronoUnit.SECONDS.between(opensAt, at), ChronoUnit.SECONDS));
    }

    Timetable closingAt(Instant at) {
        return new Timetable(calledOn, nominationsUntil, vettingUntil, rollOn, opensAt, at);
    }
}
