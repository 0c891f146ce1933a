/** Who is a member, since when, with which status, flags and rights; answerable for any past date. */
@NullMarked
package org.hemicycle.membership.standing;

import org.jspecify.annotations.NullMarked;
