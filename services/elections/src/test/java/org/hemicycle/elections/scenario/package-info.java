/** Whole elections over HTTP, with the published cases of the partnership's history. */
@NullMarked
package org.hemicycle.elections.scenario;

import org.jspecify.annotations.NullMarked;
