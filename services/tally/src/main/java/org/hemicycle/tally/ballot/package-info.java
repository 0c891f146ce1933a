/** What was voted, in memory: ballots, rank counts or points, and the matrices that follow from them. */
@NullMarked
package org.hemicycle.tally.ballot;

import org.jspecify.annotations.NullMarked;
