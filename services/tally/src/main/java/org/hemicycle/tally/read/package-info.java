/** Reads ballot files of others and of our own; a bad file is refused with one sentence that names line and cell. */
@NullMarked
package org.hemicycle.tally.read;

import org.jspecify.annotations.NullMarked;
