package org.hemicycle.elections.calendar;

import java.util.List;

/** Whoever has dates that everybody may know of. */
public interface CalendarDates {

    /** Of what is not over. */
    List<Entry> entries();
}
