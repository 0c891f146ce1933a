/** The engine edge of membership: workflow adapters and the tasks that diagrams may call. */
@NullMarked
package org.hemicycle.membership.process;

import org.jspecify.annotations.NullMarked;
