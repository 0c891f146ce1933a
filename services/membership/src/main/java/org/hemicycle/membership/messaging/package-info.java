/** What leaves membership as events, and what it listens to. */
@NullMarked
package org.hemicycle.membership.messaging;

import org.jspecify.annotations.NullMarked;
