/** Secret ballots, as a voter meets them: may I vote, the sealed ballot, the board. */
@NullMarked
package org.hemicycle.portal.voting;

import org.jspecify.annotations.NullMarked;
