package org.hemicycle.elections.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.elections.calendar.CalendarDates;
import org.hemicycle.elections.calendar.Entry;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dates of elections, run-offs and co-chairs' rounds, for calendars that subscribe to them. */
@RestController
class CalendarController {

    private final List<CalendarDates> dates;
    private final Clock clock;

    CalendarController(List<CalendarDates> dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping(path = "/elections/calendar.ics", produces = "text/calendar")
    String calendar() {
        var entries = dates.stream()
                .flatMap(one -> one.entries().stream())
                .sorted(Comparator.comparing(Entry::from).thenComparing(Entry::uid))
                .toList();
        return ICalendar.of(entries, clock.instant());
    }
}
