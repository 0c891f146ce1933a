/** Holds the rights of a running service against the reviewed table in docs. */
@NullMarked
package org.hemicycle.platform.test.rights;

import org.jspecify.annotations.NullMarked;
