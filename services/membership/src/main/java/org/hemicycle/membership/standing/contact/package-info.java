/** Points of contact and ministers of record: the office is public, the person is not and can be erased. */
@NullMarked
package org.hemicycle.membership.standing.contact;

import org.jspecify.annotations.NullMarked;
