/** Everything in one JVM, with a PostgreSQL and a Kafka of its own: the newcomer's first run. */
@NullMarked
package org.hemicycle.launcher;

import org.jspecify.annotations.NullMarked;
