/** How the committee elects who co-chairs it: consensus on a single candidate, else secret ballots in rounds. */
@NullMarked
package org.hemicycle.elections.cochair;

import org.jspecify.annotations.NullMarked;
