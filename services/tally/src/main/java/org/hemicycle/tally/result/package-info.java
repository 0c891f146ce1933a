/** What every method hands back: ranking, totals, ballots, control sum, rounds and the steps that led there. */
@NullMarked
package org.hemicycle.tally.result;

import org.jspecify.annotations.NullMarked;
