/** Counts an election from its votes and rules to its result, and writes the result down. */
@NullMarked
package org.hemicycle.tally.count;

import org.jspecify.annotations.NullMarked;
