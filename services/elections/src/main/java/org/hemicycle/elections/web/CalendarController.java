package org.hemicycle.elections.web;

import java.time.Clock;
import org.hemicycle.elections.election.CalendarFeed;
import org.hemicycle.platform.web.MayCall;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dates of elections, for calendars that subscribe to them. */
@RestController
class CalendarController {

    private final CalendarFeed feed;
    private final Clock clock;

    CalendarController(CalendarFeed feed, Clock clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @MayCall(MayCall.ANYONE)
    @GetMapping(path = "/elections/calendar.ics", produces = "text/calendar")
    String calendar() {
        return ICalendar.of(feed.entries(), clock.instant());
    }
}
