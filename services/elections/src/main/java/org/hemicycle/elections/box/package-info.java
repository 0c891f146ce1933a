/** The ballot box: knows credentials and sealed ballots, and neither voters nor choices. */
@NullMarked
package org.hemicycle.elections.box;

import org.jspecify.annotations.NullMarked;
