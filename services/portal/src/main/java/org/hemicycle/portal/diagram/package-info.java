/** A procedure's own diagram, drawn with where a case stands. */
@NullMarked
package org.hemicycle.portal.diagram;

import org.jspecify.annotations.NullMarked;
