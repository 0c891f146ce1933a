/** Reminders of ballots: brought by mail to everybody on the roll, and what became of each. */
@NullMarked
package org.hemicycle.identity.reminder;

import org.jspecify.annotations.NullMarked;
