/** Enters lists of past membership events that other people compiled: every line taken, left or refused with a reason. */
@NullMarked
package org.hemicycle.membership.standing.imports;

import org.jspecify.annotations.NullMarked;
