/** Meetings of the committee: convened, and who was there from when to when, from which the quorum follows. */
@NullMarked
package org.hemicycle.elections.meeting;

import org.jspecify.annotations.NullMarked;
