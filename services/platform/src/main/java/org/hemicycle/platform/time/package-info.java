/** Procedure time: the database's clock, one reading per transaction, movable in the demo profile only. */
@NullMarked
package org.hemicycle.platform.time;

import org.jspecify.annotations.NullMarked;
