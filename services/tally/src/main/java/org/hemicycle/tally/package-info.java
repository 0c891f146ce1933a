/** Counting votes so that anybody can count again: pure functions of the ballots, exact numbers, every step written down. */
@NullMarked
package org.hemicycle.tally;

import org.jspecify.annotations.NullMarked;
