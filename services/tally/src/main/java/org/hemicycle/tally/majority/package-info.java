/** Rounds until one candidate has an absolute majority of the votes cast. */
@NullMarked
package org.hemicycle.tally.majority;

import org.jspecify.annotations.NullMarked;
