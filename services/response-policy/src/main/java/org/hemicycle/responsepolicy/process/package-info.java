/** The engine's side of a case: diagrams, and what they call. */
@NullMarked
package org.hemicycle.responsepolicy.process;

import org.jspecify.annotations.NullMarked;
