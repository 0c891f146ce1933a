/** Countries as the secretariat knows them: codes, dated names, UN membership, dated OGP regions. */
@NullMarked
package org.hemicycle.membership.standing.reference;

import org.jspecify.annotations.NullMarked;
