/** What an operator sees and does: idle or not, parked messages, republishing. */
@NullMarked
package org.hemicycle.platform.operation;

import org.jspecify.annotations.NullMarked;
