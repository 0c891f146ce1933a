/** The process engine, wired by hand, and the mirror of its tasks and steps. */
@NullMarked
package org.hemicycle.platform.process;

import org.jspecify.annotations.NullMarked;
