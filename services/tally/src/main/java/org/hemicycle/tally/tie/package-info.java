/** How a tie is broken when seats depend on it: the declared ladder, step by step. */
@NullMarked
package org.hemicycle.tally.tie;

import org.jspecify.annotations.NullMarked;
