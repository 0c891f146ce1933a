/** Three-year terms, at most two in a row. */
@NullMarked
package org.hemicycle.tally.term;

import org.jspecify.annotations.NullMarked;
