/** How a participating government leaves by its own letter: no vote, no notice; it may change its mind before the day. */
@NullMarked
package org.hemicycle.membership.withdrawal;

import org.jspecify.annotations.NullMarked;
