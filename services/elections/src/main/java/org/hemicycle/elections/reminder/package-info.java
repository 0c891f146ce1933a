/** What became of each reminder of a ballot: told by the mail side, or proven by an officer. */
@NullMarked
package org.hemicycle.elections.reminder;

import org.jspecify.annotations.NullMarked;
