/** Selection by a committee that scores, with a recorded override. */
@NullMarked
package org.hemicycle.tally.scoring;

import org.jspecify.annotations.NullMarked;
