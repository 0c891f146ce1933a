/** PostgreSQL and Kafka started from this JVM: kept and durable for a first run, thrown away for tests. */
@NullMarked
package org.hemicycle.embedded;

import org.jspecify.annotations.NullMarked;
