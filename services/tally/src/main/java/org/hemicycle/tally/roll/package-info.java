/** Who may vote in an election, by rule and with a reason for each. */
@NullMarked
package org.hemicycle.tally.roll;

import org.jspecify.annotations.NullMarked;
