package org.hemicycle.platform.deadline;

import java.time.LocalDate;

/** More time, on a ground, by an authority. The last one granted governs. */
public sealed interface Extension {

    LocalDate grantedOn();

    String ground();

    String authority();

    /** The deadline lasts this long altogether, from its start; everything suspended counts on. */
    record ToLength(Length length, LocalDate grantedOn, String ground, String authority) implements Extension {}

    /** The deadline ends on this day. Only what is suspended after the extension was granted moves it further. */
    record ToDate(LocalDate date, LocalDate grantedOn, String ground, String authority) implements Extension {}
}
