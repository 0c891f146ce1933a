/** A case's own view of everything that was done with it, and of who read it. */
@NullMarked
package org.hemicycle.platform.audit;

import org.jspecify.annotations.NullMarked;
