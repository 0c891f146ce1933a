/** What our promises cost: each figure beside the bare engine's or Kafka's own, taken in the same run. */
@NullMarked
package org.hemicycle.acceptance.bench;

import org.jspecify.annotations.NullMarked;
