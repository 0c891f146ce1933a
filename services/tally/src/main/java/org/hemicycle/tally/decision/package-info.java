/** Votes on a resolution: yes, no, abstain; basis, threshold and quorum. */
@NullMarked
package org.hemicycle.tally.decision;

import org.jspecify.annotations.NullMarked;
