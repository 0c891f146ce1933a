/** What this service hears and tells over Kafka. */
@NullMarked
package org.hemicycle.responsepolicy.messaging;

import org.jspecify.annotations.NullMarked;
