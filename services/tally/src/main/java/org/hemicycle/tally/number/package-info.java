/** Exact numbers: votes are never floating point. */
@NullMarked
package org.hemicycle.tally.number;

import org.jspecify.annotations.NullMarked;
