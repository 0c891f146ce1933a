/** Whole cases, over HTTP, on the simulation clock. */
@NullMarked
package org.hemicycle.responsepolicy.scenario;

import org.jspecify.annotations.NullMarked;
