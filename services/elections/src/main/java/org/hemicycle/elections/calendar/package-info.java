/** The dates that calendars subscribe to, of every kind of ballot. */
@NullMarked
package org.hemicycle.elections.calendar;

import org.jspecify.annotations.NullMarked;
