/** Whole procedures over HTTP and Kafka, several services in this JVM, on the simulation clock. */
@NullMarked
package org.hemicycle.acceptance.procedure;

import org.jspecify.annotations.NullMarked;
