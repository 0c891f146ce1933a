/** Meetings of the committee, and who attends them. */
@NullMarked
package org.hemicycle.portal.meeting;

import org.jspecify.annotations.NullMarked;
