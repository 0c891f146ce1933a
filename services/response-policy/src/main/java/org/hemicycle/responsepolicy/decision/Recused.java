package org.hemicycle.responsepolicy.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.stereotype.Component;

/**
 * Who must not decide on a case: the government concerned, and members whom a conflict of interest keeps out, without a
 * word on which; it may rest on who filed.
 */
@Component
class Recused {

    private final SeatHolders seats;
    private final Recusals recusals;
    private final OfficeCalendar calendar;
    private final Clock clock;

    Recused(SeatHolders seats, Recusals recusals, OfficeCalendar calendar, Clock clock) {
        this.seats = seats;
        this.recusals = recusals;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<String> from(CaseId id, String country) {
        var ref = new CaseRef("response-case", id.toString());
        var people = seats.on(calendar.today(clock.instant())).stream()
                .filter(holder -> holder.length() > 3)
                .filter(holder -> recusals.isRecused(UUID.fromString(holder), ref));
        return Stream.concat(Stream.of(country), people).toList();
    }
}
