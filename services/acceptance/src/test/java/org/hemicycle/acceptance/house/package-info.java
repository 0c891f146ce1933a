/** PostgreSQL, Kafka and every service as processes of their own, each of which can be killed and started again. */
@NullMarked
package org.hemicycle.acceptance.house;

import org.jspecify.annotations.NullMarked;
