/** A bakery: the smallest service there can be. What the platform promises is tested on it, so it must not know more. */
@NullMarked
package org.hemicycle.bakery;

import org.jspecify.annotations.NullMarked;
