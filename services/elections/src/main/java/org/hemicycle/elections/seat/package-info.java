/** The seats of the committee: who holds them from when to when, who leads, and who must go at the next rotation. */
@NullMarked
package org.hemicycle.elections.seat;

import org.jspecify.annotations.NullMarked;
