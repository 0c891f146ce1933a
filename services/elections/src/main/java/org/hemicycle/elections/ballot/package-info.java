/** Secret ballots: the box that takes them, and what comes out of it when it is opened. */
@NullMarked
package org.hemicycle.elections.ballot;

import org.jspecify.annotations.NullMarked;
