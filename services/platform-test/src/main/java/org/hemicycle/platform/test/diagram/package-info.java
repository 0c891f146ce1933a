/** What diagrams say, checked against the code they call. */
@NullMarked
package org.hemicycle.platform.test.diagram;

import org.jspecify.annotations.NullMarked;
