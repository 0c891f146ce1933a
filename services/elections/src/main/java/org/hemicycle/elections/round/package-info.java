/** One secret ballot among few candidates: a run-off of an election, or a round of the co-chairs' election. */
@NullMarked
package org.hemicycle.elections.round;

import org.jspecify.annotations.NullMarked;
