/** Writes down for readers what the diagrams say. */
@NullMarked
package org.hemicycle.platform.test.diagram;

import org.jspecify.annotations.NullMarked;
