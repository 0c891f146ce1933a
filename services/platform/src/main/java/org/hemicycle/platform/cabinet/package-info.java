/** How a feature takes its files out for a step and puts them back. */
@NullMarked
package org.hemicycle.platform.cabinet;

import org.jspecify.annotations.NullMarked;
