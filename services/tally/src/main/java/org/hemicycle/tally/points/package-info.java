/** Borda counts, from ballots or from a table of how often each rank was given. */
@NullMarked
package org.hemicycle.tally.points;

import org.jspecify.annotations.NullMarked;
