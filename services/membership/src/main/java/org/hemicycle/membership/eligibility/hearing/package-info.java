/** How governments hear of a score that would change their result, before it is public. */
@NullMarked
package org.hemicycle.membership.eligibility.hearing;

import org.jspecify.annotations.NullMarked;
