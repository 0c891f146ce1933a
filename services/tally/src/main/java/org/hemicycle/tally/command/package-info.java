/** The command line: count and verify. */
@NullMarked
package org.hemicycle.tally.command;

import org.jspecify.annotations.NullMarked;
