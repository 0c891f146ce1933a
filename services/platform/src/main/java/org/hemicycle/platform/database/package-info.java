/** Databases beside the service's own. */
@NullMarked
package org.hemicycle.platform.database;

import org.jspecify.annotations.NullMarked;
