/** The single transferable vote by the Scottish rules of 2007. */
@NullMarked
package org.hemicycle.tally.stv;

import org.jspecify.annotations.NullMarked;
