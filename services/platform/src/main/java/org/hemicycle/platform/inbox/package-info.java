/** Messages from other services: stored once, handled once, in the order of their case. */
@NullMarked
package org.hemicycle.platform.inbox;

import org.jspecify.annotations.NullMarked;
