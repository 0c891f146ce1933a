/** Counts as a frozen configuration asks, and checks a published election record offline, step by step. */
@NullMarked
package org.hemicycle.tally.record;

import org.jspecify.annotations.NullMarked;
