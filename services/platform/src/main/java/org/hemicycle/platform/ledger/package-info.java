/** Two append-only logs per service, written in the transaction of the change, and the relay that publishes them. */
@NullMarked
package org.hemicycle.platform.ledger;

import org.jspecify.annotations.NullMarked;
