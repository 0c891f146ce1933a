/** The Schulze method: strongest paths of pairwise victories. */
@NullMarked
package org.hemicycle.tally.schulze;

import org.jspecify.annotations.NullMarked;
