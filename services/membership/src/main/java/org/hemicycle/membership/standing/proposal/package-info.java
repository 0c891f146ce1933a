/** Four eyes: an officer proposes an entry about a government's standing, a second officer approves it. */
@NullMarked
package org.hemicycle.membership.standing.proposal;

import org.jspecify.annotations.NullMarked;
