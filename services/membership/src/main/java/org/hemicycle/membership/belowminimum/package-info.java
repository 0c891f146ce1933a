/** What follows when a member's score falls below the minimum: warned or noticed, reviewed, closed once a score passes. */
@NullMarked
package org.hemicycle.membership.belowminimum;

import org.jspecify.annotations.NullMarked;
