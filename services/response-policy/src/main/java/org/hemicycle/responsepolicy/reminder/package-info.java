/** Who is reminded of which clock: by mail that says only that there is something to read, and by name in here. */
@NullMarked
package org.hemicycle.responsepolicy.reminder;

import org.jspecify.annotations.NullMarked;
