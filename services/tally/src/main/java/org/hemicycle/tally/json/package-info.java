/** JSON in and out, with the line that a value stands in. */
@NullMarked
package org.hemicycle.tally.json;

import org.jspecify.annotations.NullMarked;
