/** How countries are scored each year: campaign, score sheets checked by a second person, corrections, runs. */
@NullMarked
package org.hemicycle.membership.eligibility;

import org.jspecify.annotations.NullMarked;
