/** Habits of every HTTP endpoint: problems, preconditions, idempotency, correlation, who may call. */
@NullMarked
package org.hemicycle.platform.web;

import org.jspecify.annotations.NullMarked;
