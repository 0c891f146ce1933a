/** How a government asks to join, is screened for eligibility, and waits, is turned away or is welcomed. */
@NullMarked
package org.hemicycle.membership.admission;

import org.jspecify.annotations.NullMarked;
