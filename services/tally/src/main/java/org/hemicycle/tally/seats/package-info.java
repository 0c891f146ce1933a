/** Who is seated, in the order of a ranking and within limits on groups such as regions. */
@NullMarked
package org.hemicycle.tally.seats;

import org.jspecify.annotations.NullMarked;
