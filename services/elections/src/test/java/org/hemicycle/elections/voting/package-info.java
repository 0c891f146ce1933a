/** Voters, trustees and attackers, as they meet the ballot box from outside. */
@NullMarked
package org.hemicycle.elections.voting;

import org.jspecify.annotations.NullMarked;
