/** The world as outlines, drawn on the server: who takes part, and how. */
@NullMarked
package org.hemicycle.portal.map;

import org.jspecify.annotations.NullMarked;
