/** Whole procedures over HTTP, real cases of the partnership's history, as the domain's acceptance scenarios name them. */
@NullMarked
package org.hemicycle.membership.scenario;

import org.jspecify.annotations.NullMarked;
